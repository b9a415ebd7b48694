package org.hearth.core.runtime.data;

import java.util.List;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.platform.database.DerbyPlatform;

/** EclipseLink's Derby, but an update that loses a race is reported with its record. Public for EclipseLink only. */
public final class DerbyDialect extends DerbyPlatform {

    private static final long serialVersionUID = 1;

    /** A batch only tells that some row of it was stale; one by one the row is known. Inserts go on in batches. */
    @Override
    public boolean canBatchWriteWithOptimisticLocking(DatabaseCall call) {
        return false;
    }

    /** {@link org.hearth.core.data.Days}: whole days; right because the JVM runs in UTC. */
    @Override
    protected void initializePlatformOperators() {
        super.initializePlatformOperators();
        addOperator(DaysBetween.printedAs(List.of("{fn timestampdiff(SQL_TSI_DAY, ", ", ", ")}"), 0, 1));
    }
}
