package org.hearth.core.runtime.data;

/**
 * Knows whether the unit of work on this thread has changed what others keep in memory: then it sees its own change,
 * and what it reads must not be kept, because it may still be rolled back.
 */
public final class OwnChanges {

    private final LeasedUnitOfWork work;

    @SuppressWarnings("ThreadLocalUsage") // one for each kept copy; emptied when the unit of work ends
    private final ThreadLocal<Boolean> changing = ThreadLocal.withInitial(() -> false);

    public OwnChanges(LeasedUnitOfWork work) {
        this.work = work;
    }

    /** Called in the unit of work that changes. */
    public void mark() {
        changing.set(true);
        work.afterEnd(changing::remove);
    }

    /** True from {@link #mark()} to the end of the unit of work. */
    public boolean any() {
        return changing.get();
    }
}
