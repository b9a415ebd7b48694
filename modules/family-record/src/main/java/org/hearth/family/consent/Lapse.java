package org.hearth.family.consent;

import java.time.LocalDate;

/**
 * Why a release does not hold.
 *
 * @param reason the message {@code fam.release.lapse.<REASON>} holds its words
 * @param day the first day on which it holds for {@link Reason#NOT_YET}, else the first on which it no longer does
 */
public record Lapse(Reason reason, LocalDate day) {

    /** What stands against a release. */
    public enum Reason {
        NOT_SIGNED,
        NOT_YET,
        EXPIRED,
        REVOKED,
        /** The child is of age and decides alone. */
        OF_AGE,
        CUSTODY_ENDED,
        PURPOSE_DONE
    }
}
