package org.hearth.core.runtime.module;

/** A module could not be started; the message is a plain reason for the administrator. */
public final class ModuleFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ModuleFailed(String reason) {
        super(reason);
    }

    public ModuleFailed(String reason, Throwable cause) {
        super(reason, cause);
    }
}
