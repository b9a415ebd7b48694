package org.hearth.core.runtime.data;

import org.hearth.core.data.Health;
import org.hearth.core.data.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the database for one row that stands in no table. */
public final class DatabaseHealth implements Health {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseHealth.class);

    private final UnitOfWork work;

    public DatabaseHealth(UnitOfWork work) {
        this.work = work;
    }

    @Override
    public boolean databaseAnswers() {
        try {
            return work.read(em -> !em.createNativeQuery("select n from (values (1)) as one(n)")
                    .getResultList()
                    .isEmpty());
        } catch (RuntimeException unwell) {
            LOG.error("The database does not answer", unwell);
            return false;
        }
    }
}
