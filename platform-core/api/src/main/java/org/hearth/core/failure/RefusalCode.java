package org.hearth.core.failure;

import java.util.Objects;

/**
 * The kind of a refusal.
 *
 * @param label as written in the domain specification: {@code E-EARLY}, {@code W-READY}
 * @param status the status that an interface over HTTP answers
 */
public record RefusalCode(String label, int status) {

    /** A required value is missing. */
    public static final RefusalCode E_REQ = new RefusalCode("E-REQ", 422);
    /** A value is malformed. */
    public static final RefusalCode E_FMT = new RefusalCode("E-FMT", 422);
    /** A number, date or count is out of range. */
    public static final RefusalCode E_RANGE = new RefusalCode("E-RANGE", 422);
    /** The act is not allowed in this state. */
    public static final RefusalCode E_STATE = new RefusalCode("E-STATE", 409);
    /** Too early; the text names the first allowed date. */
    public static final RefusalCode E_EARLY = new RefusalCode("E-EARLY", 409);
    /** A duplicate. */
    public static final RefusalCode E_DUP = new RefusalCode("E-DUP", 409);
    /** The record is signed or final; a new version is needed. */
    public static final RefusalCode E_LOCK = new RefusalCode("E-LOCK", 409);
    /** The role or scope does not allow it. */
    public static final RefusalCode E_AUTH = new RefusalCode("E-AUTH", 403);
    /** No valid release of information. */
    public static final RefusalCode E_CONSENT = new RefusalCode("E-CONSENT", 403);
    /** Independence or conflict of interest. */
    public static final RefusalCode E_CONFLICT = new RefusalCode("E-CONFLICT", 409);

    public RefusalCode {
        Objects.requireNonNull(label);
        if (!label.startsWith("E-") && !label.startsWith("W-")) {
            throw new IllegalArgumentException(label);
        }
    }

    /** A soft rule, such as {@code W-READY}: the act goes on when a reason is given. */
    public static RefusalCode warning(String label) {
        return new RefusalCode(label, 409);
    }

    /** True for a soft rule, which a reason answers. */
    public boolean isWarning() {
        return label.startsWith("W-");
    }
}
