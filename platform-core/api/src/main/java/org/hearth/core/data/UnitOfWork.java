package org.hearth.core.data;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One transaction across a module and the core services it calls: all or nothing.
 *
 * <p>It is for services: it asks nobody, so each service asks {@link org.hearth.core.security.Access} before it begins one, and
 * pages are kept from it by the walls of the test-kit.
 *
 * <p>A call made inside another joins it. What fails rolls everything back and travels on unchanged, except that a
 * lost race on a version becomes {@link org.hearth.core.failure.StaleData}.
 */
public interface UnitOfWork {

    /** Runs {@code work} in a transaction that is committed when the outermost call returns. */
    <T> T write(Function<EntityManager, T> work);

    /** Runs {@code work} for reading; joins a surrounding unit of work and then sees its changes. */
    <T> T read(Function<EntityManager, T> work);

    /** As {@link #write(Function)}, for work without a result. */
    default void run(Consumer<EntityManager> work) {
        write(em -> {
            work.accept(em);
            return true;
        });
    }

    /** Runs {@code action} once the surrounding unit of work has been committed; never when it rolls back. */
    void afterCommit(Runnable action);
}
