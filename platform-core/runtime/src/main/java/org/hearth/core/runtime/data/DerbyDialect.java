package org.hearth.core.runtime.data;

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
}
