package org.hearth.core.failure;

/** {@code E-AUTH}: the caller's roles or assignments do not allow the act. The attempt is in the audit trail. */
public final class AccessDenied extends RuntimeException {

    private static final long serialVersionUID = 1;
    private final String permission;

    public AccessDenied(String permission) {
        super("E-AUTH " + permission);
        this.permission = permission;
    }

    /** The code of the permission that was missing. */
    public String permission() {
        return permission;
    }
}
