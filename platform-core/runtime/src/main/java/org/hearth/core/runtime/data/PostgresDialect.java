package org.hearth.core.runtime.data;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/** EclipseLink's PostgreSQL, but an update that loses a race is reported with its record. Public for EclipseLink only. */
public final class PostgresDialect extends PostgreSQLPlatform {

    private static final long serialVersionUID = 1;

    /** A batch only tells that some row of it was stale; one by one the row is known. Inserts go on in batches. */
    @Override
    public boolean canBatchWriteWithOptimisticLocking(DatabaseCall call) {
        return false;
    }

    /** EclipseLink knows no JDBC type for a UUID and binds an empty one as text, which a uuid column refuses. */
    @Override
    public int getJDBCType(Class<?> type) {
        return type == UUID.class ? Types.OTHER : super.getJDBCType(type);
    }

    /** {@link org.hearth.core.data.Days}: PostgreSQL takes one day from another. */
    @Override
    protected void initializePlatformOperators() {
        super.initializePlatformOperators();
        addOperator(DaysBetween.printedAs(List.of("(", " - ", ")"), 1, 0));
    }
}
