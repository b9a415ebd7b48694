package org.hearth.testkit;

import jakarta.persistence.EntityManager;
import java.util.function.Function;
import org.hearth.core.data.UnitOfWork;

/** Hands out entity managers that are watched. To open a unit of work touches nothing yet. */
record WatchedUnitOfWork(UnitOfWork real, Watch watch) implements UnitOfWork {

    @Override
    public <T> T write(Function<EntityManager, T> work) {
        return real.write(em -> work.apply(watch.over(em)));
    }

    @Override
    public <T> T read(Function<EntityManager, T> work) {
        return real.read(em -> work.apply(watch.over(em)));
    }

    @Override
    public void afterCommit(Runnable action) {
        real.afterCommit(action);
    }
}
