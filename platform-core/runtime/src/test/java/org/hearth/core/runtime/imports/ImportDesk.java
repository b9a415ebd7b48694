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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.imports.Finding.Level;
import org.hearth.core.imports.ImportOptions;
import org.hearth.core.imports.Imports;
import org.hearth.core.imports.Imports.Batch;
import org.hearth.core.imports.Imports.RowFinding;
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
import org.junit.jupiter.api.io.TempDir;

/** A running platform with files of names, the people who load them, and what they do all day. */
abstract class ImportDesk {

    static final Caller LOADER = new Caller(UUID.randomUUID(), "Loader", "L1", Set.of("loader"), Locale.ENGLISH);
    static final Caller STRANGER = new Caller(UUID.randomUUID(), "Nobody", "N1", Set.of(), Locale.ENGLISH);
    static final ImportOptions OPTIONS = new ImportOptions("Test", false);

    @TempDir
    Path folder;

    final NamesFile names = new NamesFile();
    Platform platform;
    Imports imports;

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
        platform.security().roles().add("test", List.of(new Role("loader", Set.of(NamesFile.LOAD, Imports.USE))));
        StagedImports staged = (StagedImports) service(Imports.class);
        staged.add(List.of(names));
        imports = staged;
    }

    @AfterEach
    void close() {
        platform.stop();
        platform.close();
    }

    Batch checked(String csv) {
        return checked("names", csv);
    }

    Batch checked(String type, String csv) {
        return ended(as(LOADER, () -> imports.check(type, OPTIONS, "names.csv", stream(csv, StandardCharsets.UTF_8))));
    }

    Batch undone(Batch batch) {
        as(LOADER, () -> {
            imports.undo(batch.id());
            return batch;
        });
        return ended(batch.id());
    }

    String refusal(String content, Charset charset) {
        return refusal(OPTIONS, stream(content, charset)).message();
    }

    String refusal(String source) {
        Refusal refusal = refusal(new ImportOptions(source, false), stream("no header at all", StandardCharsets.UTF_8));
        return refusal.code().label() + " " + refusal.field();
    }

    Refusal refusal(ImportOptions options, InputStream file) {
        try {
            as(LOADER, () -> imports.check("names", options, "names.csv", file));
        } catch (RuleViolation violation) {
            assertThat(violation.refusals()).hasSize(1);
            return violation.refusals().getFirst();
        }
        throw new AssertionError("the file was taken");
    }

    Batch loaded(String csv) {
        return loaded("names", csv);
    }

    Batch loaded(String type, String csv) {
        Batch batch = checked(type, csv);
        as(LOADER, () -> {
            imports.load(batch.id());
            return batch;
        });
        return ended(batch.id());
    }

    void refused(String content, Charset charset, String code) {
        assertThatThrownBy(() ->
                        as(LOADER, () -> imports.check("names", OPTIONS, "names.csv", stream(content, charset))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining(code);
        assertThat(as(LOADER, imports::history)).isEmpty();
    }

    List<RowFinding> findings(UUID batch) {
        return as(LOADER, () -> imports.findings(batch, Optional.<Level>empty(), PageRequest.first(100)))
                .rows();
    }

    Batch ended(UUID batch) {
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

    <T> T as(Caller caller, Supplier<T> work) {
        return platform.access().as(caller, work);
    }

    <T> T service(Class<T> type) {
        return platform.services().stream()
                .filter(each -> each.type().equals(type))
                .map(ModuleService::instance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    static String numbered(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(each -> each + ",Ida\n").collect(Collectors.joining());
    }

    static Object[] numbers(int count) {
        Object[] all = new Object[count];
        for (int index = 0; index < count; index++) {
            all[index] = index + 1;
        }
        return all;
    }

    static ByteArrayInputStream stream(String content, Charset charset) {
        return new ByteArrayInputStream(content.getBytes(charset));
    }
}
