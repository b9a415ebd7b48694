package org.hearth.family.referral;

/** Who gets in touch with the resource; the message {@code fam.way.<VALUE>} holds its words. */
public enum ContactWay {
    /** The family does, by itself; nothing about it leaves the agency. */
    FAMILY,
    /** The family does, with a letter that it carries. */
    FAMILY_WITH_LETTER,
    /** Both together, in one call or visit; the family speaks for itself. */
    TOGETHER,
    /** The agency does; it needs the family's signed release. */
    AGENCY;

    /** True when the agency tells the resource about the family. */
    public boolean discloses() {
        return this == AGENCY;
    }
}
