package org.hearth.core.runtime.data;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What belongs to the unit of work that runs on a thread: its entity manager and what is to be done at its end. */
final class Scope {

    private final EntityManager em;
    private final Map<BeforeCommit<?>, List<Object>> beforeCommit = new LinkedHashMap<>();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private final List<Runnable> committed = new ArrayList<>();
    private final List<Runnable> afterEnd = new ArrayList<>();
    private @Nullable Throwable joinedFailure;

    Scope(EntityManager em) {
        this.em = em;
    }

    EntityManager em() {
        return em;
    }

    boolean isWriting() {
        return em.getTransaction().isActive();
    }

    void begin() {
        em.getTransaction().begin();
    }

    /** A joined call failed: whoever catches that must not commit the other half. */
    void joinedCallFailed(Throwable failure) {
        if (joinedFailure == null) {
            joinedFailure = failure;
        }
    }

    <E> void beforeCommit(BeforeCommit<E> writer, E entry) {
        beforeCommit.computeIfAbsent(writer, any -> new ArrayList<>()).add(entry);
    }

    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    void afterEnd(Runnable action) {
        afterEnd.add(action);
    }

    boolean hasEntries() {
        return !beforeCommit.isEmpty();
    }

    void commit() {
        if (joinedFailure != null) {
            throw new IllegalStateException(
                    "A part of this unit of work failed; the rest cannot be kept", joinedFailure);
        }
        em.flush();
        while (hasEntries()) {
            var writers = new LinkedHashMap<>(beforeCommit);
            beforeCommit.clear();
            writers.forEach(this::write);
        }
        em.getTransaction().commit();
        committed.addAll(take(afterCommit));
    }

    /** Takes everything back; a failure to do so, such as a lost connection, does not hide {@code failure}. */
    void rollback(Throwable failure) {
        beforeCommit.clear();
        afterCommit.clear();
        if (!isWriting()) {
            return;
        }
        try {
            em.getTransaction().rollback();
        } catch (PersistenceException e) {
            failure.addSuppressed(e);
        }
    }

    /** What is left to do for the commits there were: a later write that failed does not undo an earlier one. */
    List<Runnable> takeCommitted() {
        return take(committed);
    }

    List<Runnable> takeAfterCommit() {
        var all = new ArrayList<>(take(committed));
        all.addAll(take(afterCommit));
        return all;
    }

    List<Runnable> takeAfterEnd() {
        return take(afterEnd);
    }

    private static List<Runnable> take(List<Runnable> actions) {
        var taken = List.copyOf(actions);
        actions.clear();
        return taken;
    }

    @SuppressWarnings("unchecked") // beforeCommit() pairs each writer with entries of its own type
    private <E> void write(BeforeCommit<E> writer, List<Object> entries) {
        writer.write(em, (List<E>) List.copyOf(entries));
    }
}
