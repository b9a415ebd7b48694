package org.hearth.core.runtime.data;

/** A set of modules' entities does not make a working persistence unit; the one that ran before goes on. */
public final class UnitRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnitRefused(String message) {
        super(message);
    }

    UnitRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
