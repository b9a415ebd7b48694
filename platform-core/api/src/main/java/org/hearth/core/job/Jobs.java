package org.hearth.core.job;

import java.util.Optional;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.security.Permission;

/**
 * Long work in the background: it shows progress, can be cancelled, and ends before its module does.
 *
 * <p>A job is seen and stopped by whoever started it, by the platform itself, and by those with whom it is shared; for
 * everybody else it does not exist.
 */
public interface Jobs {

    /**
     * Starts {@code work} in the caller's name on a thread of its own.
     *
     * @param module the module it belongs to; disabling the module cancels the job and waits for it
     * @param name what it does, as a message key
     * @throws org.hearth.core.failure.RuleViolation {@code E-STATE} while the module is being switched off
     */
    default UUID start(String module, String name, Work work) {
        UUID id = TimeOrderedId.next();
        start(id, module, name, work);
        return id;
    }

    /** As {@link #start(String, String, Work)}, under an id that the caller has made and stored before. */
    void start(UUID job, String module, String name, Work work);

    /**
     * As {@link #start(UUID, String, String, Work)}; whoever holds {@code shared} sees and stops it too, as a colleague
     * who may open the same import.
     */
    default void start(UUID job, String module, String name, Permission shared, Work work) {
        start(job, module, name, work);
    }

    /** How far a job is; empty when it is unknown here, or not the caller's to see. */
    Optional<State> state(UUID job);

    /** Asks a job to stop at the next safe point; nothing happens when it is not the caller's to stop. */
    void cancel(UUID job);

    /** What a job does. */
    @FunctionalInterface
    interface Work {
        /** Runs to the end, or until {@link Progress#cancelled()}. */
        void run(Progress progress);
    }

    /** How a job tells how far it is. */
    interface Progress {
        /** {@code done} of {@code total} steps are behind it. */
        void at(long done, long total);

        /** True when the job should stop at the next safe point. */
        boolean cancelled();
    }

    /**
     * Where a job stands.
     *
     * @param problem the number of the error in the log when it failed, else an empty string
     */
    record State(
            String module, String name, long done, long total, boolean running, boolean cancelled, String problem) {}
}
