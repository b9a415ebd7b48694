package org.hearth.core.runtime.data;

/** The database cannot be used; the message tells an administrator why and which setting to look at. */
public final class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseUnavailable(String message) {
        super(message);
    }

    DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
