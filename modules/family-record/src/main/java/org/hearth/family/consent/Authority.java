package org.hearth.family.consent;

/** By what right somebody gives a release; the words stand in the list {@code fam.release_authority}. */
public enum Authority {
    PARENT,
    GUARDIAN,
    SELF_18,
    MINOR_CONSENT,
    ATTORNEY_FOR_CHILD,
    COURT;

    /** True for those who decide for a child because they bring it up. */
    boolean isCaregivers() {
        return this == PARENT || this == GUARDIAN;
    }
}
