package org.hearth.core.runtime.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.job.Jobs;
import org.hearth.core.module.Modules;
import org.hearth.core.security.Access;
import org.hearth.core.security.Caller;
import org.hearth.core.security.Permission;

/** Jobs on virtual threads of this process. What became of one can be asked for an hour. */
public final class BackgroundJobs implements Jobs {

    private static final Duration KEPT = Duration.ofHours(1);

    private final Access access;
    private final Clock clock;
    private final Map<UUID, RunningJob> jobs = new ConcurrentHashMap<>();
    private final Set<String> held = new HashSet<>();

    public BackgroundJobs(Access access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    @Override
    public void start(UUID id, String module, String name, Work work) {
        start(id, new RunningJob(access.caller(), Optional.empty(), module, name, clock), work);
    }

    @Override
    public void start(UUID id, String module, String name, Permission shared, Work work) {
        start(id, new RunningJob(access.caller(), Optional.of(shared), module, name, clock), work);
    }

    private void start(UUID id, RunningJob job, Work work) {
        forgetOld();
        Caller caller = access.caller();
        enlist(id, job);
        Thread.ofVirtual()
                .name("job-" + id)
                .inheritInheritableThreadLocals(false)
                .start(() -> job.run(progress -> access.as(caller, () -> work.run(progress))));
    }

    /**
     * Does {@code work} on this thread as a job of a module, so that whoever switches the module off sees it and waits.
     *
     * @throws RuleViolation {@code E-STATE} while the module is held
     */
    public void during(String module, String name, Runnable work) {
        var job = new RunningJob(access.caller(), Optional.empty(), module, name, clock);
        enlist(TimeOrderedId.next(), job);
        job.run(progress -> work.run());
    }

    private synchronized void enlist(UUID id, RunningJob job) {
        if (held.stream().anyMatch(job::belongsTo)) {
            throw new RuleViolation(Refusal.of(RefusalCode.E_STATE, "", "jobs.module_leaving"));
        }
        if (jobs.putIfAbsent(id, job) != null) {
            throw new IllegalArgumentException("there is a job " + id + " already");
        }
    }

    @Override
    public Optional<State> state(UUID job) {
        forgetOld();
        return find(job).map(RunningJob::state);
    }

    @Override
    public void cancel(UUID job) {
        find(job).ifPresent(RunningJob::cancel);
    }

    private Optional<RunningJob> find(UUID job) {
        return Optional.ofNullable(jobs.get(job)).filter(each -> each.isOpenTo(access));
    }

    /** From now on no job of a module can be started, until {@link #release}. */
    public synchronized void hold(String module) {
        held.add(module);
    }

    /** Jobs of a module can be started again. */
    public synchronized void release(String module) {
        held.remove(module);
    }

    /**
     * Asks every job of a module to stop, and waits for them.
     *
     * @return true when all have ended; false when some still run after {@code longest}
     */
    public boolean endAll(String module, Duration longest) throws InterruptedException {
        List<RunningJob> its = of(module);
        its.forEach(RunningJob::cancel);
        long end = System.nanoTime() + longest.toNanos();
        boolean all = true;
        for (RunningJob job : its) {
            all &= job.await(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
        }
        return all;
    }

    /** The jobs of a module that are running, oldest first. */
    public List<Modules.Work> running(String module) {
        return of(module).stream()
                .filter(RunningJob::isRunning)
                .sorted(Comparator.comparing(RunningJob::began))
                .map(RunningJob::asWork)
                .toList();
    }

    private List<RunningJob> of(String module) {
        return jobs.values().stream().filter(each -> each.belongsTo(module)).toList();
    }

    private void forgetOld() {
        Instant oldest = clock.instant().minus(KEPT);
        jobs.values().removeIf(each -> each.endedBefore(oldest));
    }
}
