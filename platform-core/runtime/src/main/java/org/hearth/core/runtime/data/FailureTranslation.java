package org.hearth.core.runtime.data;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.failure.StaleData;

/** Turns what the database and EclipseLink throw into the few failures that a module knows. */
final class FailureTranslation {

    /** Lock time-outs and deadlocks of Derby (40XL1, 40XL2, 40001) and PostgreSQL (55P03, 40P01, 40001). */
    private static final Set<String> BUSY = Set.of("40XL1", "40XL2", "40001", "55P03", "40P01");

    private static final UUID UNKNOWN = new UUID(0, 0);

    private FailureTranslation() {}

    static RuntimeException translate(RuntimeException failure, EntityManager em) {
        boolean lostRace = false;
        var refused = Optional.<SQLException>empty();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var entity = Optional.<Object>empty();
            if (cause instanceof OptimisticLockException lost) {
                lostRace = true;
                entity = Optional.ofNullable(lost.getEntity());
            } else if (cause instanceof org.eclipse.persistence.exceptions.OptimisticLockException lost) {
                lostRace = true;
                entity = Optional.ofNullable(lost.getObject());
            } else if (cause instanceof SQLException sql && BUSY.contains(String.valueOf(sql.getSQLState()))) {
                return new DatabaseBusy(failure);
            } else if (cause instanceof SQLException sql) {
                refused = Optional.of(sql);
            }
            if (entity.isPresent()) {
                return stale(kind(entity.get(), em), id(entity.get(), em), failure);
            }
        }
        if (lostRace) {
            return stale("", UNKNOWN, failure);
        }
        return refused.<RuntimeException>map(sql -> DatabaseRefused.of(sql, failure))
                .orElse(failure);
    }

    private static StaleData stale(String kind, UUID id, RuntimeException failure) {
        var stale = new StaleData(kind, id);
        stale.initCause(failure);
        return stale;
    }

    /** {@code hs_OptOut} becomes {@code hs.opt_out}, as in audit entries. */
    private static String kind(Object entity, EntityManager em) {
        var name = em.getMetamodel().entity(entity.getClass()).getName();
        return name.replaceFirst("_", ".")
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT);
    }

    private static UUID id(Object entity, EntityManager em) {
        var id = em.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(entity);
        return id instanceof UUID uuid ? uuid : UNKNOWN;
    }
}
