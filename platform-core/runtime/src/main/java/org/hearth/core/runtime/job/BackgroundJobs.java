package org.hearth.core.runtime.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.core.job.Jobs;
import org.hearth.core.security.Access;
import org.hearth.core.security.Caller;

/** Jobs on virtual threads of this process. What became of one can be asked for an hour. */
public final class BackgroundJobs implements Jobs {

    private static final Duration KEPT = Duration.ofHours(1);

    private final Access access;
    private final Clock clock;
    private final Map<UUID, RunningJob> jobs = new ConcurrentHashMap<>();

    public BackgroundJobs(Access access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    @Override
    public void start(UUID id, String module, String name, Work work) {
        forgetOld();
        Caller caller = access.caller();
        var job = new RunningJob(module, name, clock);
        jobs.put(id, job);
        Thread.ofVirtual()
                .name("job-" + id)
                .inheritInheritableThreadLocals(false)
                .start(() -> job.run(progress -> access.as(caller, () -> work.run(progress))));
    }

    @Override
    public Optional<State> state(UUID job) {
        forgetOld();
        return Optional.ofNullable(jobs.get(job)).map(RunningJob::state);
    }

    @Override
    public void cancel(UUID job) {
        Optional.ofNullable(jobs.get(job)).ifPresent(RunningJob::cancel);
    }

    /**
     * Asks every job of a module to stop, and waits for them.
     *
     * @return true when all have ended; false when some still run after {@code longest}
     */
    public boolean endAll(String module, Duration longest) throws InterruptedException {
        List<RunningJob> its = jobs.values().stream()
                .filter(each -> each.state().module().equals(module))
                .toList();
        its.forEach(RunningJob::cancel);
        long end = System.nanoTime() + longest.toNanos();
        boolean all = true;
        for (RunningJob job : its) {
            all &= job.await(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
        }
        return all;
    }

    /** How many jobs of a module are running. */
    public long running(String module) {
        return jobs.values().stream()
                .map(RunningJob::state)
                .filter(each -> each.running() && each.module().equals(module))
                .count();
    }

    private void forgetOld() {
        Instant oldest = clock.instant().minus(KEPT);
        jobs.values().removeIf(each -> each.endedBefore(oldest));
    }
}
