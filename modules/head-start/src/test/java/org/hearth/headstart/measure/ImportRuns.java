package org.hearth.headstart.measure;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearth.core.imports.ImportOptions;
import org.hearth.core.imports.Imports;
import org.hearth.core.job.Jobs;
import org.hearth.core.security.Caller;
import org.hearth.family.intake.FamilyBatch;
import org.hearth.family.intake.FamilyIntake;

/** Loads families: some hundreds at once through the service, and as files through the import console. */
final class ImportRuns {

    private static final int WARM = 2;
    private static final int RUNS = 6;
    private static final int BATCH = 250;
    private static final int FILE = 500;
    private static final long LOOK = 5_000_000;

    private final SizedStore store;
    private final Connection connection;
    private int number = 2_000_000;

    ImportRuns(SizedStore store, Connection connection) {
        this.store = store;
        this.connection = connection;
    }

    List<String> run(int size) throws Exception {
        number += size;
        var product = Times.of(WARM, RUNS, turn -> byService(fresh()));
        var twin = Times.of(WARM, RUNS, turn -> byJdbc(fresh()));
        var whole = Times.line(size, "import: 250 families and their people at once", product, twin);
        return Stream.concat(Stream.of(whole), console(size).stream()).toList();
    }

    private List<InventedHome> fresh() {
        number += BATCH;
        return IntStream.range(number, number + BATCH)
                .mapToObj(each -> InventedHome.of(each, new SplittableRandom(each), SizeMeasurement.advocate(0)))
                .toList();
    }

    private void byService(List<InventedHome> homes) {
        var batch = new FamilyBatch();
        homes.forEach(home -> home.addTo(batch));
        store.office().as(Caller.SYSTEM, () -> {
            store.office().get(FamilyIntake.class).load(batch);
            return true;
        });
    }

    private void byJdbc(List<InventedHome> homes) throws Exception {
        var filler = new Filler(connection, store.now());
        for (var home : homes) {
            filler.add(home);
        }
        filler.commit();
    }

    private List<String> console(int size) {
        number += FILE;
        var homes = IntStream.range(number, number + FILE)
                .mapToObj(each -> InventedHome.of(each, new SplittableRandom(each), "FA01"))
                .toList();
        var families = "family_id,program_term,program_type,site,primary_adult_id,entry_date,family_worker_id\n"
                + homes.stream()
                        .map(home -> home.family().number() + ",2026-2027,HS,Cedar Center," + id(home, 0)
                                + ",2026-08-17,FA01\n")
                        .collect(Collectors.joining());
        var people = "person_id,family_id,kind,first_name,last_name,birth_date,role,phone,status,status_date\n"
                + homes.stream().flatMap(ImportRuns::lines).collect(Collectors.joining());
        return List.of(
                file(size, "families", FILE, families),
                file(size, "participants", people.lines().count() - 1, people));
    }

    private static Stream<String> lines(InventedHome home) {
        return IntStream.range(0, home.people().size()).mapToObj(each -> {
            var person = home.people().get(each);
            boolean adult = each < home.phones().size();
            return String.join(
                            ",",
                            id(home, each),
                            home.family().number(),
                            adult ? "ADULT" : "CHILD",
                            person.name().first(),
                            person.name().last(),
                            String.valueOf(person.birthDate()),
                            adult ? "parent" : "child_enrolled",
                            adult ? home.phones().get(each).value() : "",
                            adult ? "" : "Enrolled",
                            adult ? "" : "2026-08-17")
                    + "\n";
        });
    }

    private static String id(InventedHome home, int person) {
        return home.people().get(person).externalIds().iterator().next().value();
    }

    private String file(int size, String type, long rows, String csv) {
        var office = store.office();
        var imports = office.get(Imports.class);
        long start = System.nanoTime();
        UUID batch = office.asAdvocate(() -> imports.check(
                type,
                new ImportOptions(InventedHome.SYSTEM, true),
                type + ".csv",
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))));
        wait(batch);
        long checked = System.nanoTime();
        office.asAdvocate(() -> imports.load(batch));
        wait(batch);
        long loaded = System.nanoTime();
        var end = office.asAdvocate(() -> imports.get(batch));
        return String.format(
                Locale.ROOT,
                "| %,d | import of a file of %,d %s: %s, %,d loaded; rows/s checked / loaded | %.0f / %.0f | | |",
                size,
                rows,
                type,
                end.state(),
                end.loaded(),
                rows / ((checked - start) / 1e9),
                rows / ((loaded - checked) / 1e9));
    }

    private void wait(UUID batch) {
        var office = store.office();
        var job = office.asAdvocate(() -> office.get(Imports.class).get(batch)).job();
        while (office.asAdvocate(() -> office.get(Jobs.class).state(job))
                .orElseThrow()
                .running()) {
            LockSupport.parkNanos(LOOK);
        }
    }
}
