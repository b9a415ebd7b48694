package org.hearth.headstart.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.hearth.core.data.PageRequest;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.ImportOptions;
import org.hearth.core.imports.Imports;
import org.hearth.core.job.Jobs;
import org.hearth.core.security.Caller;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyRecord;
import org.hearth.family.intake.FamilyIntake;
import org.hearth.headstart.Office;

/** Where the advocate of an office loads files and takes them back. */
final class ImportDesk {

    private static final ImportOptions OPTIONS = new ImportOptions("childplus", true);
    private static final PageRequest ALL = PageRequest.first(500);

    private final Office office;

    ImportDesk(Office office) {
        this.office = office;
    }

    Imports.Batch load(String type, String file) {
        var batch = check(type, file).id();
        office.asAdvocate(() -> office.get(Imports.class).load(batch));
        return settled(batch, Imports.State.LOADED);
    }

    Imports.Batch check(String type, String file) {
        var bytes = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        UUID batch = office.asAdvocate(() -> office.get(Imports.class).check(type, OPTIONS, type + ".csv", bytes));
        return settled(batch, Imports.State.CHECKED);
    }

    /** A file of another system, read by a saved mapping. */
    Imports.Batch load(UUID mapping, String name, String file) {
        var batch = office.asAdvocate(() -> checkMapped(mapping, name, file));
        settled(batch, Imports.State.CHECKED);
        office.asAdvocate(() -> office.get(Imports.class).load(batch));
        return settled(batch, Imports.State.LOADED);
    }

    /** As whoever is asking. */
    UUID checkMapped(UUID mapping, String name, String file) {
        var bytes = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        return office.get(Imports.class).checkMapped(mapping, OPTIONS, name, bytes);
    }

    Imports.Batch undo(UUID batch) {
        office.asAdvocate(() -> office.get(Imports.class).undo(batch));
        return settled(batch, Imports.State.UNDONE);
    }

    /** A load that fails, and is taken back by itself. */
    Imports.Batch fail(String type, String file) {
        var batch = check(type, file).id();
        office.asAdvocate(() -> office.get(Imports.class).load(batch));
        return settled(batch, Imports.State.FAILED);
    }

    /** Waits for the job behind a batch, and holds to it that the batch came as far as it should. */
    Imports.Batch settled(UUID batch, Imports.State state) {
        var end = Instant.now().plus(Duration.ofSeconds(30));
        var job = office.asAdvocate(() -> office.get(Imports.class).get(batch)).job();
        while (state(job).running() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        var now = office.asAdvocate(() -> office.get(Imports.class).get(batch));
        assertThat(now.state()).as("%s %s", now, state(job)).isEqualTo(state);
        return now;
    }

    private Jobs.State state(UUID job) {
        return office.asAdvocate(() -> office.get(Jobs.class).state(job)).orElseThrow();
    }

    List<String> labels(UUID batch, Finding.Level level) {
        return findings(batch, level).stream()
                .map(each -> each.refusal().label())
                .toList();
    }

    List<String> columns(UUID batch, Finding.Level level) {
        return findings(batch, level).stream().map(Imports.RowFinding::column).toList();
    }

    List<Imports.RowFinding> findings(UUID batch, Finding.Level level) {
        return office.asAdvocate(() -> office.get(Imports.class).findings(batch, Optional.of(level), ALL))
                .rows();
    }

    FamilyId family(String number) {
        return find(number).orElseThrow();
    }

    Optional<FamilyId> find(String number) {
        return Optional.ofNullable(as(() -> office.get(FamilyIntake.class).findFamilies("childplus", List.of(number)))
                .get(number));
    }

    FamilyRecord view(String number) {
        return as(() -> office.get(Families.class).view(family(number)));
    }

    <T> T as(Supplier<T> work) {
        return office.as(Caller.SYSTEM, work);
    }

    static String sample(String name) {
        try (var in = ImportDesk.class.getResourceAsStream("/" + name + ".csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
