package org.hearth.core.runtime.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.data.PageRequest;
import org.hearth.core.imports.ImportOptions;
import org.hearth.core.imports.Imports.State;
import org.hearth.core.runtime.data.DatabaseKind;
import org.hearth.core.runtime.job.BackgroundJobs;
import org.hearth.core.runtime.job.DailyTurns;
import org.hearth.core.runtime.security.TestPlatform;
import org.hearth.core.security.Caller;
import org.hearth.core.time.SiteTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two server processes on one database, as far as the database can tell. */
@ParameterizedClass
@EnumSource
class TakeOverTest {

    private static final ImportOptions OPTIONS = new ImportOptions("Test", false);

    private final TestPlatform platform;
    private final NamesFile names = new NamesFile();
    private final BackgroundJobs jobs;
    private final StagedImports here;
    private final StagedImports there;

    TakeOverTest(DatabaseKind kind) {
        platform = new TestPlatform(kind);
        jobs = new BackgroundJobs(platform.access(), platform.clock());
        here = node(jobs);
        there = node(new BackgroundJobs(platform.access(), platform.clock()));
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void aLoadThatAnotherProcessWorksOnIsLeftAlone() {
        UUID batch = checked();
        NamesFile.Hold hold = new NamesFile.Hold();
        names.holdAt = Optional.of(hold);
        asSystem(() -> here.load(batch));
        hold.awaitReached();

        asSystem(there::recover);
        assertThat(state(batch)).isEqualTo(State.LOADING);
        hold.release();
        ended(batch);

        assertThat(state(batch)).isEqualTo(State.LOADED);
        assertThat(names.stored).hasSize(2);
    }

    @Test
    void aBatchThatWasSilentTooLongIsTakenBackAndItsFormerOwnerCommitsNothingMore() {
        UUID batch = checked();
        NamesFile.Hold hold = new NamesFile.Hold();
        names.holdAt = Optional.of(hold);
        asSystem(() -> here.load(batch));
        hold.awaitReached();
        platform.clock().pass(BatchLeases.STALE.plusSeconds(1));

        asSystem(there::recover);
        assertThat(state(batch)).isEqualTo(State.FAILED);
        hold.release();
        ended(batch);

        assertThat(state(batch)).isEqualTo(State.FAILED);
        assertThat(platform.work()
                        .<Long>read(em -> em.createQuery("select count(k) from core_ImportKey k", Long.class)
                                .getSingleResult()))
                .isZero();
    }

    @Test
    void anUndoThatWasTakenOverIsEndedByTheNewOwnerAlone() {
        UUID batch = checked();
        asSystem(() -> here.load(batch));
        ended(batch);
        NamesFile.Hold hold = new NamesFile.Hold();
        names.holdAt = Optional.of(hold);
        asSystem(() -> here.undo(batch));
        hold.awaitReached();
        names.holdAt = Optional.empty();
        platform.clock().pass(BatchLeases.STALE.plusSeconds(1));

        asSystem(there::recover);
        hold.release();
        ended(batch);

        assertThat(state(batch)).isEqualTo(State.FAILED);
        assertThat(names.stored).isEmpty();
    }

    @Test
    void aFileThatNobodyLoadedIsForgottenWithItsReportAfterThirtyDays() {
        UUID batch = checked();
        assertThat(here.purge()).isZero();
        platform.clock().pass(Duration.ofDays(31));

        assertThat(here.purge()).isEqualTo(1);
        assertThat(there.purge()).isZero();
        assertThat(state(batch)).isEqualTo(State.FAILED);
        assertThat(platform.work()
                        .<Long>read(em -> em.createQuery(
                                        "select count(b) from core_ImportBatch b where b.content is not null",
                                        Long.class)
                                .getSingleResult()))
                .isZero();
        assertThat(platform.access()
                        .as(Caller.SYSTEM, () -> here.findings(batch, Optional.empty(), PageRequest.first(10)))
                        .rows())
                .extracting(each -> each.refusal().message())
                .containsExactly("import.never_loaded");
    }

    @Test
    void ofTwoProcessesOneHasTheDailyTurn() {
        DailyTurns one = new DailyTurns(platform.work(), platform.clock());
        DailyTurns other = new DailyTurns(platform.work(), platform.clock());

        assertThat(List.of(one.take("purge"), other.take("purge"))).containsExactly(true, false);
        platform.clock().pass(Duration.ofDays(1));
        assertThat(List.of(other.take("purge"), one.take("purge"))).containsExactly(true, false);
    }

    private StagedImports node(BackgroundJobs of) {
        StagedImports imports = new StagedImports(
                platform.work(),
                platform.access(),
                platform.audit(),
                of,
                new BatchLeases(platform.work(), new Now(platform.clock()), UUID.randomUUID(), false));
        imports.add(List.of(names));
        return imports;
    }

    private UUID checked() {
        byte[] file = "number,name\n1,Ana\n2,Eva\n".getBytes(StandardCharsets.UTF_8);
        UUID batch = platform.access()
                .as(Caller.SYSTEM, () -> here.check("names", OPTIONS, "names.csv", new ByteArrayInputStream(file)));
        ended(batch);
        return batch;
    }

    private State state(UUID batch) {
        return platform.access().as(Caller.SYSTEM, () -> here.get(batch).state());
    }

    private void ended(UUID batch) {
        UUID job = platform.access().as(Caller.SYSTEM, () -> here.get(batch).job());
        while (platform.access()
                .as(Caller.SYSTEM, () -> jobs.state(job))
                .orElseThrow()
                .running()) {
            Thread.onSpinWait();
        }
    }

    private void asSystem(Runnable act) {
        platform.access().as(Caller.SYSTEM, act);
    }

    private record Now(Clock clock) implements SiteTime {

        @Override
        public ZoneId agencyZone() {
            return ZoneOffset.UTC;
        }
    }
}
