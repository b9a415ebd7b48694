package org.hearth.core.runtime.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.imports.Finding.Level;
import org.hearth.core.imports.ImportOptions;
import org.hearth.core.imports.Imports;
import org.hearth.core.imports.Imports.Batch;
import org.hearth.core.imports.Imports.RowFinding;
import org.hearth.core.imports.Imports.State;
import org.hearth.core.job.Jobs;
import org.hearth.core.module.ModuleService;
import org.hearth.core.runtime.CoreJar;
import org.hearth.core.runtime.Platform;
import org.hearth.core.runtime.PlatformSettings;
import org.hearth.core.runtime.data.DatabaseSettings;
import org.hearth.core.security.Caller;
import org.hearth.core.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportsTest {

    private static final Caller LOADER =
            new Caller(UUID.randomUUID(), "Loader", "L1", Set.of("loader"), Locale.ENGLISH);
    private static final Caller STRANGER = new Caller(UUID.randomUUID(), "Nobody", "N1", Set.of(), Locale.ENGLISH);
    private static final ImportOptions OPTIONS = new ImportOptions("Test", false);

    @TempDir
    private Path folder;

    private final NamesFile names = new NamesFile();
    private Platform platform;
    private Imports imports;

    @BeforeEach
    void start() {
        platform = new Platform(
                new PlatformSettings(
                        folder,
                        new DatabaseSettings("jdbc:derby:memory:" + UUID.randomUUID(), "", ""),
                        Clock.systemUTC()),
                CoreJar.beside(),
                List::of);
        platform.start();
        platform.security().roles().add("test", List.of(new Role("loader", Set.of(NamesFile.LOAD))));
        StagedImports staged = (StagedImports) service(Imports.class);
        staged.add(List.of(names));
        imports = staged;
    }

    @AfterEach
    void close() {
        platform.stop();
        platform.close();
    }

    @Test
    void aDryRunReportsEveryRowAndStoresNothing() {
        Batch batch = checked("number,name\n1,Ana\n2,bad\n3,\n");

        assertThat(batch.state()).isEqualTo(State.CHECKED);
        assertThat(batch.rows()).isEqualTo(3);
        assertThat(batch.errors()).isEqualTo(2);
        assertThat(names.stored).isEmpty();
        assertThat(findings(batch.id()))
                .extracting(each ->
                        each.line() + " " + each.column() + " " + each.refusal().label())
                .containsExactly("3 name E-RANGE HS-000", "4 name E-REQ");
    }

    @Test
    void aLoadStoresTheGoodRowsAndSaysSo() {
        Batch batch = loaded("number,name\n1,Ana\n2,bad\n3,Eva\n");

        assertThat(batch.state()).isEqualTo(State.LOADED);
        assertThat(batch.loaded()).isEqualTo(2);
        assertThat(names.stored).containsOnlyKeys("1", "3");
    }

    @Test
    void theSameFileAgainIsSkippedAndAChangedRowIsAnUpdate() {
        loaded("number,name\n1,Ana\n2,Eva\n");
        Batch again = loaded("number,name\n1,Ana\n2,Eva Maria\n");

        assertThat(again.loaded()).isEqualTo(1);
        assertThat(again.skipped()).isEqualTo(1);
        assertThat(names.stored).containsEntry("2", "Eva Maria").hasSize(2);
    }

    @Test
    void anUndoTakesBackWhatNobodyHasChanged() {
        Batch batch = loaded("number,name\n1,Ana\n2,Eva\n");
        names.changedByPeople.add("2");

        as(LOADER, () -> {
            imports.undo(batch.id());
            return batch;
        });
        Batch undone = ended(batch.id());

        assertThat(undone.state()).isEqualTo(State.UNDONE);
        assertThat(undone.kept()).isEqualTo(1);
        assertThat(names.stored).containsOnlyKeys("2");
    }

    @Test
    void aLoadThatFailsLeavesNothingBehind() {
        Batch batch = loaded("number,name\n" + "%d,Ana\n".repeat(300).formatted(numbers(300)) + "999,break\n");

        assertThat(batch.state()).isEqualTo(State.FAILED);
        assertThat(names.stored).isEmpty();
    }

    @Test
    void aLoadThatFailsGivesChangedRecordsBackWhatTheyHeld() {
        loaded("number,name\n1,Ana\n2,Eva\n");
        Batch failed = loaded("number,name\n1,Ana Luisa\n2,Eva Maria\n" + numbered(3, 300) + "999,break\n");

        assertThat(failed.state()).isEqualTo(State.FAILED);
        assertThat(failed.kept()).isZero();
        assertThat(names.stored).containsOnly(Map.entry("1", "Ana"), Map.entry("2", "Eva"));
        assertThat(loaded("number,name\n1,Ana\n2,Eva\n").skipped()).isEqualTo(2);
    }

    @Test
    void whatPeopleChangedAfterTheLoadIsReportedAndNotOverwritten() {
        loaded("number,name\n1,Ana\n2,Eva\n");
        Batch batch = loaded("number,name\n1,Ana Luisa\n2,Eva Maria\n");
        names.stored.put("2", "Eva M.");

        as(LOADER, () -> {
            imports.undo(batch.id());
            return batch;
        });

        assertThat(ended(batch.id()).kept()).isEqualTo(1);
        assertThat(names.stored).containsOnly(Map.entry("1", "Ana"), Map.entry("2", "Eva M."));
        assertThat(findings(batch.id()))
                .extracting(each -> each.line() + " " + each.refusal().message())
                .containsExactly("3 import.kept.changed");
    }

    @Test
    void aReaderPreparesItselfForTheRowsOfAChunkWhoseFormIsRightAndAgainForThoseToBeLoaded() {
        loaded("number,name\n1,Ana\n");
        names.prepared.clear();

        loaded("number,name\n1,Ana\n2,Eva\n3,\n4,bad\n5,Ida\n");

        assertThat(names.prepared)
                .containsExactly(List.of("1", "2", "4", "5"), List.of("1", "2", "4", "5"), List.of("2", "5"));
    }

    @Test
    void aChunkIsAsLongAsADatabaseLikesItAndTheLastOneIsShorter() {
        checked("number,name\n" + numbered(1, 600));

        assertThat(names.prepared).extracting(List::size).containsExactly(250, 250, 100);
    }

    @Test
    void theRowsAreCountedWhileTheyAreChecked() {
        Batch batch = checked("number,name\n" + numbered(1, 250));
        Jobs.State job =
                as(LOADER, () -> service(Jobs.class).state(batch.job())).orElseThrow();

        assertThat(job.done()).isEqualTo(250);
        assertThat(job.total()).isEqualTo(250);
        assertThat(names.headersRead).hasValue(3);
    }

    @Test
    void filesThatAreNoCsvAreRefusedAsAWhole() {
        refused("PK\u0003\u0004zip", StandardCharsets.ISO_8859_1, "E-FMT");
        refused("", StandardCharsets.UTF_8, "E-FMT");
        refused("number,name\n1,Jos\u00e9\n", StandardCharsets.ISO_8859_1, "E-FMT");
        refused("number,name\n1,Ana\n", StandardCharsets.UTF_16, "E-FMT");
        refused("name\nAna\n", StandardCharsets.UTF_8, "E-REQ");
        refused("number,name,SSN\n1,Ana,1\n", StandardCharsets.UTF_8, "E-FMT");
        refused("number,number,name\n1,2,Ana\n", StandardCharsets.UTF_8, "E-FMT");
    }

    @Test
    void aPictureIsNoTextFileWhateverItsName() {
        assertThat(refusal("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", StandardCharsets.ISO_8859_1))
                .isEqualTo("import.file.not_csv");
    }

    @Test
    void otherSeparatorsAreNamedOnceInsteadOfEveryMissingColumn() {
        assertThat(refusal("number;name\n1;Ana\n", StandardCharsets.UTF_8)).isEqualTo("import.file.separator");
        assertThat(refusal("number\tname\n1\tAna\n", StandardCharsets.UTF_8)).isEqualTo("import.file.separator");
    }

    @Test
    void aSourceWithoutANameOrWithTooLongAOneIsRefusedBeforeTheFileIsRead() {
        assertThat(refusal("")).isEqualTo("E-REQ source_system");
        assertThat(refusal(" \t")).isEqualTo("E-REQ source_system");
        assertThat(refusal("x".repeat(ImportOptions.LONGEST_SOURCE + 1))).isEqualTo("E-FMT source_system");
        assertThat(refusal("Child\nPlus")).isEqualTo("E-FMT source_system");
        assertThat(as(LOADER, imports::history)).isEmpty();
    }

    @Test
    void theSourceOfTheLastFileIsRemembered() {
        assertThat(as(LOADER, imports::lastSource)).isEmpty();
        checked("number,name\n1,Ana\n");

        assertThat(as(LOADER, imports::lastSource)).contains("Test");
        assertThat(as(STRANGER, imports::lastSource)).isEmpty();
    }

    @Test
    void aLoadThatLaterOnesAreBuiltOnStaysUntilThoseAreTakenBack() {
        ((StagedImports) imports).add(List.of(new LaterFile(names)));
        Batch first = loaded("number,name\n1,Ana\n");
        Batch later = loaded("later", "number,name\n7,Eva\n");

        assertThat(as(LOADER, () -> imports.builtOn(first.id())))
                .extracting(Batch::id)
                .containsExactly(later.id());
        assertThat(as(LOADER, () -> imports.builtOn(later.id()))).isEmpty();
        assertThatThrownBy(() -> undone(first))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("E-STATE");

        assertThat(undone(later).state()).isEqualTo(State.UNDONE);
        assertThat(undone(first).state()).isEqualTo(State.UNDONE);
    }

    @Test
    void cellsThatAreTooLongOrFormulasAreErrorsOfTheirRow() {
        Batch batch = checked("number,name\n1," + "x".repeat(1_000_000) + "\n2,=1+1\n3,@SUM(A1)\n4,+1 785 555\n5,-x\n");

        assertThat(batch.errors()).isEqualTo(4);
        assertThat(findings(batch.id()))
                .extracting(each -> each.line() + " " + each.refusal().code().label())
                .containsExactly("2 E-RANGE", "3 E-FMT", "4 E-FMT", "6 E-FMT");
    }

    @Test
    void theSameNumberTwiceInAFileIsAnError() {
        assertThat(findings(checked("number,name\n1,Ana\n1,Eva\n").id()))
                .extracting(each -> each.line() + " " + each.refusal().code().label())
                .containsExactly("3 E-DUP");
    }

    @Test
    void unknownColumnsAreNotedAndAliasesAreKnown() {
        Batch batch = checked("\uFEFFNo.,name,shoe size\n1,Ana,38\n");

        assertThat(batch.errors()).isZero();
        assertThat(findings(batch.id()))
                .extracting(each -> each.line() + " " + each.level() + " " + each.column())
                .containsExactly("0 NOTE shoe size");
    }

    @Test
    void onlyWhoMayLoadAKindOfFileSeesItOrItsBatches() {
        Batch batch = checked("number,name\n1,Ana\n");

        assertThat(as(STRANGER, imports::types)).isEmpty();
        assertThat(as(STRANGER, imports::history)).isEmpty();
        assertThatThrownBy(() -> as(STRANGER, () -> imports.get(batch.id()))).isInstanceOf(AccessDenied.class);
    }

    @Test
    void aBatchIsLoadedOnlyOnce() {
        Batch batch = loaded("number,name\n1,Ana\n");

        assertThatThrownBy(() -> as(LOADER, () -> {
                    imports.load(batch.id());
                    return batch;
                }))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("E-STATE");
    }

    private Batch checked(String csv) {
        return checked("names", csv);
    }

    private Batch checked(String type, String csv) {
        return ended(as(LOADER, () -> imports.check(type, OPTIONS, "names.csv", stream(csv, StandardCharsets.UTF_8))));
    }

    private Batch undone(Batch batch) {
        as(LOADER, () -> {
            imports.undo(batch.id());
            return batch;
        });
        return ended(batch.id());
    }

    private String refusal(String content, Charset charset) {
        return refusal(OPTIONS, stream(content, charset)).message();
    }

    private String refusal(String source) {
        Refusal refusal = refusal(new ImportOptions(source, false), stream("no header at all", StandardCharsets.UTF_8));
        return refusal.code().label() + " " + refusal.field();
    }

    private Refusal refusal(ImportOptions options, InputStream file) {
        try {
            as(LOADER, () -> imports.check("names", options, "names.csv", file));
        } catch (RuleViolation violation) {
            assertThat(violation.refusals()).hasSize(1);
            return violation.refusals().getFirst();
        }
        throw new AssertionError("the file was taken");
    }

    private Batch loaded(String csv) {
        return loaded("names", csv);
    }

    private Batch loaded(String type, String csv) {
        Batch batch = checked(type, csv);
        as(LOADER, () -> {
            imports.load(batch.id());
            return batch;
        });
        return ended(batch.id());
    }

    private void refused(String content, Charset charset, String code) {
        assertThatThrownBy(() ->
                        as(LOADER, () -> imports.check("names", OPTIONS, "names.csv", stream(content, charset))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining(code);
        assertThat(as(LOADER, imports::history)).isEmpty();
    }

    private List<RowFinding> findings(UUID batch) {
        return as(LOADER, () -> imports.findings(batch, Optional.<Level>empty(), PageRequest.first(100)))
                .rows();
    }

    private Batch ended(UUID batch) {
        Jobs jobs = service(Jobs.class);
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < end) {
            Batch now = as(LOADER, () -> imports.get(batch));
            if (!as(LOADER, () -> jobs.state(now.job()))
                    .map(Jobs.State::running)
                    .orElse(false)) {
                return as(LOADER, () -> imports.get(batch));
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("the job did not end");
    }

    private <T> T as(Caller caller, Supplier<T> work) {
        return platform.access().as(caller, work);
    }

    private <T> T service(Class<T> type) {
        return platform.services().stream()
                .filter(each -> each.type().equals(type))
                .map(ModuleService::instance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String numbered(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(each -> each + ",Ida\n").collect(Collectors.joining());
    }

    private static Object[] numbers(int count) {
        Object[] all = new Object[count];
        for (int index = 0; index < count; index++) {
            all[index] = index + 1;
        }
        return all;
    }

    private static ByteArrayInputStream stream(String content, Charset charset) {
        return new ByteArrayInputStream(content.getBytes(charset));
    }
}
