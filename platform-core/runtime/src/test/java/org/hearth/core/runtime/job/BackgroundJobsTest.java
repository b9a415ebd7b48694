package org.hearth.core.runtime.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.job.Jobs;
import org.hearth.core.module.Modules;
import org.hearth.core.runtime.OpenAccess;
import org.hearth.core.security.Caller;
import org.hearth.core.security.Permission;
import org.junit.jupiter.api.Test;

class BackgroundJobsTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    private static final Caller BEN = new Caller(new UUID(8, 8), "Ben", "", Set.of("director"), Locale.ENGLISH);

    private final OpenAccess access = new OpenAccess();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-12T12:00:00Z"));
    private final InstantSource clock = now::get;
    private final BackgroundJobs jobs = new BackgroundJobs(access, clock.withZone(ZoneOffset.UTC));

    @Test
    void aJobRunsInTheNameOfWhoeverStartedIt() throws InterruptedException {
        var seen = new AtomicReference<Caller>();
        access.as(Caller.SYSTEM, () -> jobs.start("m", "job.name", progress -> seen.set(access.caller())));
        assertThat(jobs.endAll("m", LONG)).isTrue();
        assertThat(seen.get()).isEqualTo(Caller.SYSTEM);
    }

    @Test
    void aJobTellsHowFarItIsAndStopsWhenAsked() throws InterruptedException {
        var halfway = new CountDownLatch(1);
        UUID id = jobs.start("m", "job.name", progress -> {
            progress.at(5, 10);
            halfway.countDown();
            while (!progress.cancelled()) {
                Thread.onSpinWait();
            }
        });
        halfway.await();
        assertThat(jobs.state(id)).contains(new Jobs.State("m", "job.name", 5, 10, true, false, ""));
        jobs.cancel(id);
        assertThat(jobs.endAll("m", LONG)).isTrue();
        assertThat(jobs.state(id)).contains(new Jobs.State("m", "job.name", 5, 10, false, true, ""));
    }

    @Test
    void endingAModulesJobsLeavesThoseOfOthersAlone() throws InterruptedException {
        var stop = new CountDownLatch(1);
        UUID other = jobs.start("other", "job.name", progress -> awaitQuietly(stop));
        jobs.start("m", "job.name", progress -> awaitQuietly(stop));
        assertThat(jobs.endAll("m", Duration.ofMillis(50))).isFalse();
        assertThat(jobs.running("other")).extracting(Modules.Work::by).containsExactly("Ana");
        assertThat(jobs.state(other)).get().matches(each -> !each.cancelled());
        stop.countDown();
        assertThat(jobs.endAll("m", LONG)).isTrue();
        assertThat(jobs.endAll("other", LONG)).isTrue();
        assertThat(jobs.running("other")).isEmpty();
    }

    @Test
    void aFailedJobHasANumber() throws InterruptedException {
        UUID id = jobs.start("m", "job.name", progress -> {
            throw new IllegalStateException("tried out");
        });
        assertThat(jobs.endAll("m", LONG)).isTrue();
        assertThat(jobs.state(id)).get().satisfies(each -> {
            assertThat(each.problem()).matches("[0-9a-f]{8}");
            assertThat(each.running()).isFalse();
        });
    }

    @Test
    void aJobIsForgottenAfterAnHour() throws InterruptedException {
        UUID id = jobs.start("m", "job.name", progress -> progress.at(1, 1));
        assertThat(jobs.endAll("m", LONG)).isTrue();
        now.set(now.get().plus(Duration.ofMinutes(59)));
        assertThat(jobs.state(id)).isPresent();
        now.set(now.get().plus(Duration.ofMinutes(2)));
        assertThat(jobs.state(id)).isEmpty();
    }

    @Test
    void aJobThatEndedKeepsNothingOfItsModule() throws InterruptedException {
        var held = new WeakReference<>(startHolding(new Object()));
        assertThat(jobs.endAll("m", LONG)).isTrue();
        long end = System.nanoTime() + LONG.toNanos();
        while (held.get() != null && System.nanoTime() < end) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(held.get()).isNull();
    }

    @Test
    void aJobIsSeenAndStoppedOnlyByWhoeverStartedItAndThePlatform() throws InterruptedException {
        var stop = new CountDownLatch(1);
        UUID job = jobs.start("m", "job.name", progress -> awaitQuietly(stop));
        access.as(BEN, () -> {
            assertThat(jobs.state(job)).isEmpty();
            jobs.cancel(job);
        });
        assertThat(jobs.state(job)).get().matches(each -> !each.cancelled());
        assertThat(access.as(Caller.SYSTEM, () -> jobs.state(job))).isPresent();
        jobs.cancel(job);
        assertThat(jobs.state(job)).get().matches(Jobs.State::cancelled);
        stop.countDown();
        assertThat(jobs.endAll("m", LONG)).isTrue();
    }

    @Test
    void aSharedJobIsSeenByWhoeverHoldsThePermission() throws InterruptedException {
        var shared = new Permission("tst.jobs.see");
        UUID job = TimeOrderedId.next();
        jobs.start(job, "m", "job.name", shared, progress -> progress.at(1, 1));
        assertThat(jobs.endAll("m", LONG)).isTrue();
        assertThat(access.as(BEN, () -> jobs.state(job))).isPresent();
        access.close(shared);
        assertThat(access.as(BEN, () -> jobs.state(job))).isEmpty();
        assertThat(jobs.state(job)).as("the owner's own").isPresent();
    }

    @Test
    void nobodyPutsAnotherJobInTheOnesPlace() throws InterruptedException {
        UUID job = jobs.start("m", "job.name", progress -> progress.at(1, 1));
        assertThatThrownBy(() -> jobs.start(job, "m", "job.other", progress -> progress.at(2, 2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(jobs.endAll("m", LONG)).isTrue();
        assertThat(jobs.state(job)).get().matches(each -> each.name().equals("job.name"));
    }

    @Test
    void workOnTheCallersOwnThreadIsSeenAsWorkOfItsModule() {
        var seen = new AtomicReference<List<Modules.Work>>(List.of());
        jobs.during("m", "job.name", () -> seen.set(jobs.running("m")));
        assertThat(seen.get()).extracting(Modules.Work::name).containsExactly("job.name");
        assertThat(jobs.running("m")).isEmpty();
        jobs.hold("m");
        assertThatThrownBy(() -> jobs.during("m", "job.name", () -> seen.set(List.of())))
                .isInstanceOf(RuleViolation.class);
        assertThat(seen.get()).hasSize(1);
    }

    @Test
    void whileAModuleIsHeldItStartsNoJob() throws InterruptedException {
        jobs.hold("m");
        assertThatThrownBy(() -> jobs.start("m", "job.name", progress -> {})).isInstanceOf(RuleViolation.class);
        jobs.start("other", "job.name", progress -> {});
        jobs.release("m");
        jobs.start("m", "job.name", progress -> {});
        assertThat(jobs.endAll("m", LONG)).isTrue();
    }

    private Object startHolding(Object something) {
        jobs.start("m", "job.name", progress -> progress.at(something.hashCode(), 0));
        return something;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
