package org.hearth.core.runtime.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.hearth.core.job.Jobs;
import org.hearth.core.runtime.OpenAccess;
import org.hearth.core.security.Caller;
import org.junit.jupiter.api.Test;

class BackgroundJobsTest {

    private static final Duration LONG = Duration.ofSeconds(20);

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
        assertThat(jobs.running("other")).isEqualTo(1);
        assertThat(jobs.state(other)).get().matches(each -> !each.cancelled());
        stop.countDown();
        assertThat(jobs.endAll("m", LONG)).isTrue();
        assertThat(jobs.endAll("other", LONG)).isTrue();
        assertThat(jobs.running("other")).isZero();
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
