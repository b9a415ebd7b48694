package org.hearth.family.consent;

/** Where a release stands; the message {@code fam.release.state.<STATE>} holds its words. */
public enum ReleaseState {
    DRAFT,
    SIGNED,
    EXPIRED,
    REVOKED,
    AUTHORITY_ENDED
}
