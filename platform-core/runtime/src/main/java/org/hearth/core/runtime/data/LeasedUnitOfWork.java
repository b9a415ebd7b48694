package org.hearth.core.runtime.data;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import org.hearth.core.data.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Units of work bound to the thread, each on a lease of the running persistence unit. */
public final class LeasedUnitOfWork implements UnitOfWork {

    private static final Logger LOG = LoggerFactory.getLogger(LeasedUnitOfWork.class);

    private final PersistenceUnits units;

    @SuppressWarnings("ThreadLocalUsage") // one for each installation; emptied when a unit of work ends
    private final ThreadLocal<@Nullable Scope> running = new ThreadLocal<>();

    public LeasedUnitOfWork(PersistenceUnits units) {
        this.units = units;
    }

    @Override
    public <T> T write(Function<EntityManager, T> work) {
        var scope = running.get();
        if (scope == null) {
            return outermost(work, true);
        }
        if (!scope.isWriting()) {
            return writeInsideRead(scope, work);
        }
        try {
            return work.apply(scope.em());
        } catch (RuntimeException | Error e) {
            scope.joinedCallFailed(e);
            throw e;
        }
    }

    @Override
    public <T> T read(Function<EntityManager, T> work) {
        var scope = running.get();
        return scope == null ? outermost(work, false) : work.apply(scope.em());
    }

    @Override
    public void afterCommit(Runnable action) {
        var scope = running.get();
        if (scope == null) {
            action.run();
            return;
        }
        scope.afterCommit(action);
    }

    /**
     * Keeps pages, which cannot begin a unit of work, from what only services may do.
     *
     * @throws IllegalStateException outside a unit of work
     */
    public void requireSurrounding() {
        if (running.get() == null) {
            throw new IllegalStateException("this is for services: call it inside the unit of work of the act");
        }
    }

    /** Hands {@code entry} to {@code writer} right before the surrounding unit of work commits, or at once in its own. */
    public <E> void beforeCommit(BeforeCommit<E> writer, E entry) {
        var scope = running.get();
        if (scope == null) {
            run(em -> beforeCommit(writer, entry));
            return;
        }
        scope.beforeCommit(writer, entry);
    }

    /**
     * Runs {@code action} when the surrounding unit of work is over, committed or not, or at once when there is none.
     * It may then open a unit of work of its own without holding two connections.
     */
    public void afterEnd(Runnable action) {
        var scope = running.get();
        if (scope == null) {
            action.run();
            return;
        }
        scope.afterEnd(action);
    }

    private <T> T outermost(Function<EntityManager, T> work, boolean writing) {
        try (var lease = units.lease();
                var em = lease.factory().createEntityManager()) {
            var scope = new Scope(em);
            T result;
            running.set(scope);
            try {
                result = guarded(scope, work, writing);
            } catch (RuntimeException | Error e) {
                running.remove();
                endAfterFailure(scope, e);
                throw e;
            } finally {
                running.remove();
            }
            runAll(scope.takeAfterEnd());
            runAll(scope.takeAfterCommit());
            return result;
        }
    }

    /** The read goes on after the write; what the write left to do after its commit is done at the very end. */
    private static <T> T writeInsideRead(Scope scope, Function<EntityManager, T> work) {
        return guarded(scope, work, true);
    }

    private static <T> T guarded(Scope scope, Function<EntityManager, T> work, boolean writing) {
        try {
            if (writing) {
                scope.begin();
            }
            var result = work.apply(scope.em());
            if (!scope.isWriting() && scope.hasEntries()) {
                scope.begin();
            }
            if (scope.isWriting()) {
                scope.commit();
            }
            return result;
        } catch (RuntimeException e) {
            var translated = FailureTranslation.translate(e, scope.em());
            scope.rollback(translated);
            throw translated;
        } catch (Error e) {
            scope.rollback(e);
            throw e;
        }
    }

    private static void endAfterFailure(Scope scope, Throwable failure) {
        runAll(scope.takeCommitted());
        for (var action : scope.takeAfterEnd()) {
            try {
                action.run();
            } catch (RuntimeException e) {
                failure.addSuppressed(e);
            }
        }
    }

    private static void runAll(List<Runnable> actions) {
        for (var action : actions) {
            try {
                action.run();
            } catch (RuntimeException e) {
                // the commit stands, so its caller must not be told that it failed
                LOG.error("An action after a commit failed", e);
            }
        }
    }
}
