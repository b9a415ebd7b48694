package org.hearth.core.runtime.data;

/** Another transaction held what this one needed for too long, or both waited for each other. Nothing was stored. */
public final class DatabaseBusy extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseBusy(Throwable cause) {
        super("The database was busy with another change; nothing was stored, the act can be tried again.", cause);
    }
}
