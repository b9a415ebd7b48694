package org.hearth.core.failure;

/**
 * There is no such record, or the caller may not know of it: both look the same, so that nothing leaks.
 */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotFound(String kind, Object id) {
        super(kind + " " + id);
    }
}
