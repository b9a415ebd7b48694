package org.hearth.core.runtime.job;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a server does again and again on a thread of its own, as long as it runs. */
public final class Housekeeping implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final ScheduledExecutorService timer;

    /** @param name what its thread is called in the log */
    public Housekeeping(String name) {
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    /** Does {@code work} after {@code pause}, and again {@code pause} after each end. What fails is tried again. */
    public void every(Duration pause, Runnable work) {
        ScheduledFuture<?> _ = timer.scheduleWithFixedDelay(
                () -> attempt(work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Does {@code work} now; a failure is logged and stops nothing else. */
    public static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.error("Housekeeping failed; it is tried again", failed);
        }
    }

    /** Waits a while for what is being done, then interrupts it; nothing starts after that. */
    @Override
    public void close() {
        timer.shutdown();
        try {
            if (!timer.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("Housekeeping did not end in time and is interrupted");
                timer.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
