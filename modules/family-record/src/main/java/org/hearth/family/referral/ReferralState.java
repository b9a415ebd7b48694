package org.hearth.family.referral;

/** Where a referral stands. */
public enum ReferralState {
    /** Begun. */
    DRAFT,
    /** The family knows where to go. */
    MADE,
    /** The family or the agency has been in touch. */
    CONTACTED,
    /** The family is being helped. */
    RECEIVING,
    /** The help came to its end. */
    COMPLETED,
    /** The family did not want it. */
    DECLINED_BY_FAMILY,
    /** The resource does not serve this family. */
    NOT_ELIGIBLE,
    /** The family waits for a place. */
    WAITLISTED,
    /** The family could not be reached for the follow-up. */
    UNREACHABLE,
    /** The family was asked how it went. */
    FOLLOWED_UP,
    /** Nothing is left to do. */
    CLOSED;

    /** True while something is still to be done about the need; another referral for the same is a double. */
    public boolean isOpen() {
        return switch (this) {
            case MADE, CONTACTED, RECEIVING, WAITLISTED -> true;
            default -> false;
        };
    }
}
