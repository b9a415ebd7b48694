package org.hearth.headstart.agreement;

/** Where an agreement stands. */
public enum AgreementState {
    DRAFT,
    SIGNED,
    /** Signed in another system; only the day is known. */
    IMPORTED
}
