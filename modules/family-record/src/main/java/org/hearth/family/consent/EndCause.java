package org.hearth.family.consent;

/** Why a release ended; the words stand in the list {@code fam.release_end}. */
public enum EndCause {
    EXPIRED,
    REVOKED,
    TURNED_18,
    CUSTODY,
    PURPOSE_DONE
}
