package org.hearth.headstart.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.core.data.PageRequest;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.ImportOptions;
import org.hearth.core.imports.Imports;
import org.hearth.core.job.Jobs;
import org.hearth.headstart.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ten thousand spoiled rows: none brings an import down, and none leaves a row half loaded. */
class FuzzedFilesTest {

    private static final int SEED = 20_261_123;
    private static final int FILES = 8;
    private static final int ROWS = 500;
    /** Four thousand rows with one to four faults each: ten thousand. */
    private static final int MOST_FAULTS = 4;

    private static final int WHOLE_FILES = 300;
    private static final int LOADED = 10;
    private static final int PAGE = 500;

    private final Office office = new Office(LocalDate.of(2026, 11, 23));
    private final Mutations mutations = new Mutations(new SplittableRandom(SEED));
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<String> families = lines("families");
    private final List<String> participants = lines("participants");

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void spoiledRowsAreLoadedWhollyOrRefusedWithCodeAndColumn() {
        int faults = 0;
        long rows = 0;
        for (int file = 0; file < FILES; file++) {
            var source = "fuzz" + file;
            var before = stock();
            if (file % 2 == 0) {
                var spoiled = spoiled(families, file);
                faults += spoiled.faults();
                rows += run("families", source, spoiled.bytes(), before);
            } else {
                var base = load("families", source, plain(families, ROWS / 5));
                var between = stock();
                var spoiled = spoiled(participants, file);
                faults += spoiled.faults();
                rows += run("participants", source, spoiled.bytes(), between);
                undo(base);
                assertThat(stock()).as("families of file %d undone", file).isEqualTo(before);
            }
        }
        assertThat(faults).isGreaterThan(FILES * ROWS * 2);
        assertThat(rows).as("loaded for all that").isGreaterThan(FILES * ROWS / 20);
    }

    @Test
    void spoiledFilesAreRefusedAsAWholeOrCheckedAndLeaveNothing() {
        var before = stock();
        for (int each = 0; each < WHOLE_FILES; each++) {
            var type = each % 2 == 0 ? "families" : "participants";
            var lines = each % 2 == 0 ? families : participants;
            var bytes = mutations.spoil((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
            if (each % LOADED == 0) {
                run(type, "whole" + each, bytes, before);
            } else {
                check(type, "whole" + each, bytes);
            }
        }
        assertThat(stock()).isEqualTo(before);
    }

    /** Checks, loads and takes back, and gives the number of rows that were loaded; every row of the report tells why, and the tables are as before. */
    private long run(String type, String source, byte[] file, Map<String, Long> before) {
        var checked = check(type, source, file);
        if (checked.isEmpty()) {
            assertThat(stock()).isEqualTo(before);
            return 0;
        }
        var batch = checked.get().id();
        assertThat(stock()).as("a dry run changes nothing").isEqualTo(before);
        assertRejectsTellWhy(checked.get());
        office.asAdvocate(() -> office.get(Imports.class).load(batch));
        var loaded = settled(batch, Imports.State.LOADED);
        assertRejectsTellWhy(loaded);
        assertWholeRows(type, loaded, before);
        undo(batch);
        assertThat(withoutTasks(stock())).as("%s of %s undone", type, source).isEqualTo(withoutTasks(before));
        return loaded.loaded();
    }

    private Optional<Imports.Batch> check(String type, String source, byte[] file) {
        try {
            UUID batch = office.asAdvocate(() -> office.get(Imports.class)
                    .check(type, new ImportOptions(source, true), type + ".csv", new ByteArrayInputStream(file)));
            var settled = settled(batch, Imports.State.CHECKED, Imports.State.FAILED);
            if (settled.state() == Imports.State.FAILED) {
                assertThat(findings(batch, Finding.Level.ERROR))
                        .anySatisfy(each -> assertThat(each.refusal().label()).isEqualTo("E-FMT"));
                return Optional.empty();
            }
            return Optional.of(settled);
        } catch (RuleViolation refused) {
            assertThat(refused.refusals()).isNotEmpty();
            return Optional.empty();
        }
    }

    private void assertRejectsTellWhy(Imports.Batch batch) {
        var errors = findings(batch.id(), Finding.Level.ERROR);
        assertThat(errors).allSatisfy(each -> {
            assertThat(each.line()).isPositive();
            assertThat(each.refusal().label()).startsWith("E-");
            boolean ofWholeRow = List.of("import.row.cells", "import.row.key_long", "import.row.key_twice")
                    .contains(each.refusal().message());
            assertThat(each.column().isEmpty()).as("%s names its column", each).isEqualTo(ofWholeRow);
        });
        assertThat(errors.stream().map(Imports.RowFinding::line).distinct()).hasSize((int) batch.errors());
    }

    /** What a row makes is there as often as rows were loaded. */
    private void assertWholeRows(String type, Imports.Batch batch, Map<String, Long> before) {
        assertThat(batch.loaded() + batch.errors() + batch.skipped()).isEqualTo(batch.rows());
        var now = stock();
        boolean people = type.equals("participants");
        var made = people
                ? List.of("fam_person", "fam_person_key", "fam_family_member", "core_import_key")
                : List.of("fam_family", "fam_family_key", "hs_family_entry", "hs_imported_family", "core_import_key");
        assertThat(made)
                .allSatisfy(table -> assertThat(now.getOrDefault(table, 0L) - before.getOrDefault(table, 0L))
                        .as("%s of %s", table, batch)
                        .isEqualTo(batch.loaded()));
    }

    private UUID load(String type, String source, String file) {
        var batch = check(type, source, file.getBytes(StandardCharsets.UTF_8))
                .orElseThrow()
                .id();
        office.asAdvocate(() -> office.get(Imports.class).load(batch));
        settled(batch, Imports.State.LOADED);
        return batch;
    }

    private void undo(UUID batch) {
        office.asAdvocate(() -> office.get(Imports.class).undo(batch));
        assertThat(settled(batch, Imports.State.UNDONE).kept()).isZero();
    }

    private Imports.Batch settled(UUID batch, Imports.State... states) {
        var end = Instant.now().plus(Duration.ofMinutes(2));
        var job = office.asAdvocate(() -> office.get(Imports.class).get(batch)).job();
        while (job(job).running() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        }
        var now = office.asAdvocate(() -> office.get(Imports.class).get(batch));
        assertThat(job(job).problem()).as("%s", now).isEmpty();
        assertThat(now.state()).as("%s", now).isIn((Object[]) states);
        return now;
    }

    private Jobs.State job(UUID job) {
        return office.asAdvocate(() -> office.get(Jobs.class).state(job)).orElseThrow();
    }

    private List<Imports.RowFinding> findings(UUID batch, Finding.Level level) {
        var all = new ArrayList<Imports.RowFinding>();
        List<Imports.RowFinding> page;
        do {
            var request = new PageRequest(all.size(), PAGE, List.of());
            page = office.asAdvocate(() -> office.get(Imports.class).findings(batch, Optional.of(level), request))
                    .rows();
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }

    private Map<String, Long> stock() {
        return Stock.of(office.get(UnitOfWork.class));
    }

    /** Whoever was asked for a family's primary adult is still asked, until the family too is taken back. */
    private static Map<String, Long> withoutTasks(Map<String, Long> stock) {
        var others = new TreeMap<>(stock);
        others.remove("core_task");
        return others;
    }

    private record Spoiled(String text, int faults) {
        byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    private Spoiled spoiled(List<String> sample, int file) {
        var text = new StringBuilder(sample.getFirst()).append('\n');
        int faults = 0;
        for (int row = 0; row < ROWS; row++) {
            int times = 1 + random.nextInt(MOST_FAULTS);
            faults += times;
            text.append(mutations.spoil(numbered(sample, row + file % 2), times));
        }
        // A zero tells that a file is no text: the other test has those.
        return new Spoiled(text.toString().replace('\0', '?'), faults);
    }

    private static String plain(List<String> sample, int rounds) {
        return sample.getFirst() + "\n"
                + IntStream.range(0, rounds * 5)
                        .mapToObj(row -> String.join(",", numbered(sample, row)))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    /** A row of the sample with ids of its own. */
    private static List<String> numbered(List<String> sample, int row) {
        int round = row / (sample.size() - 1);
        var line = sample.get(1 + row % (sample.size() - 1));
        return Arrays.stream(line.split(",", -1))
                .map(cell -> cell.matches("[ACF]\\d{5}") ? cell + "x" + round : cell)
                .toList();
    }

    private static List<String> lines(String name) {
        var lines = ImportDesk.sample(name).lines().toList();
        assertThat(new HashSet<>(lines)).hasSameSizeAs(lines);
        return lines;
    }
}
