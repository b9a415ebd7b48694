package org.hearth.family.referral;

/** Whether the help came in good time; the message {@code fam.timeliness.<VALUE>} holds its words. */
public enum Timeliness {
    YES,
    PARTLY,
    NO,
    /** The family got no help, or could not be asked. */
    NOT_APPLICABLE
}
