package org.hearth.core.runtime.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.hearth.core.job.Jobs;
import org.hearth.core.module.Modules;
import org.hearth.core.security.Access;
import org.hearth.core.security.Caller;
import org.hearth.core.security.Permission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One job. It never holds its work: that would keep the module's classes alive as long as the state is kept.
 */
final class RunningJob implements Jobs.Progress {

    private static final Logger LOG = LoggerFactory.getLogger(RunningJob.class);

    private final Clock clock;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Caller owner;
    private final Optional<Permission> shared;
    private final String module;
    private final String name;
    private final Instant began;
    private volatile Reached reached = new Reached(0, 0);
    private volatile boolean cancelled;
    private volatile String problem = "";
    private volatile Instant endedAt = Instant.MAX;

    /** Both numbers in one field, so that a reader never sees half of a step. */
    private record Reached(long done, long total) {}

    RunningJob(Caller owner, Optional<Permission> shared, String module, String name, Clock clock) {
        this.owner = owner;
        this.shared = shared;
        this.module = module;
        this.name = name;
        this.clock = clock;
        this.began = clock.instant();
    }

    /** Whoever started it, the platform, and those with whom it is shared. */
    boolean isOpenTo(Access access) {
        Caller caller = access.caller();
        return caller.isSystem()
                || caller.user().equals(owner.user())
                || shared.filter(access::allows).isPresent();
    }

    boolean belongsTo(String other) {
        return module.equals(other);
    }

    boolean isRunning() {
        return ended.getCount() > 0;
    }

    Instant began() {
        return began;
    }

    Modules.Work asWork() {
        Reached now = reached;
        return new Modules.Work(name, owner.displayName(), now.done(), now.total());
    }

    /** The job's top handler: whatever the work throws ends here, with a number that stands in the log. */
    void run(Jobs.Work work) {
        try {
            work.run(this);
        } catch (RuntimeException | Error failure) {
            problem = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
            LOG.error("Error {}: the job {} of {} failed", problem, name, module, failure);
        } finally {
            endedAt = clock.instant();
            ended.countDown();
        }
    }

    @Override
    public void at(long done, long total) {
        reached = new Reached(done, total);
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    void cancel() {
        if (isRunning()) {
            cancelled = true;
        }
    }

    boolean await(Duration longest) throws InterruptedException {
        return ended.await(longest.toNanos(), TimeUnit.NANOSECONDS);
    }

    boolean endedBefore(Instant instant) {
        return endedAt.isBefore(instant);
    }

    Jobs.State state() {
        Reached now = reached;
        return new Jobs.State(module, name, now.done(), now.total(), isRunning(), cancelled, problem);
    }
}
