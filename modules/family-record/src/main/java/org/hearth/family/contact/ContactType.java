package org.hearth.family.contact;

/** How staff and a family met, spoke or wrote (reference list {@code fam.contact_type}). */
public enum ContactType {
    /** At the family's home. */
    HOME_VISIT(Way.TALK, true),
    /** The last home visit of the year. */
    LAST_HOME_VISIT(Way.TALK, true),
    /** The family came to the center. */
    CENTER_VISIT(Way.TALK, false),
    /** A conference about the child. */
    CONFERENCE(Way.TALK, false),
    /** A call. */
    PHONE(Way.TALK, false),
    /** A call with pictures. */
    VIDEO(Way.TALK, false),
    /** Text messages that the family answered. */
    TEXT(Way.WRITING, false),
    /** E-mail that the family answered. */
    EMAIL(Way.WRITING, false),
    /** A letter; it goes one way. */
    LETTER(Way.ONE_WAY, false),
    /** At the orientation. */
    ORIENTATION(Way.TALK, false),
    /** At an event of the program. */
    EVENT(Way.TALK, false),
    /** The monthly look at the family's situation. */
    MONTHLY_REVIEW(Way.TALK, false),
    /** In a crisis. */
    CRISIS(Way.TALK, false),
    /** With another agency, about the family. */
    COLLATERAL(Way.ONE_WAY, false),
    /** A try of which nobody knows the way. */
    ATTEMPT(Way.ONE_WAY, false);

    private enum Way {
        TALK,
        WRITING,
        ONE_WAY
    }

    private final Way way;
    private final boolean homeVisit;

    ContactType(Way way, boolean homeVisit) {
        this.way = way;
        this.homeVisit = homeVisit;
    }

    /** True when both sides take part, so that a completed one counts as a contact (HS-030). */
    public boolean isTwoWay() {
        return way != Way.ONE_WAY;
    }

    /** True when people speak, so that an interpreter may be needed. */
    public boolean isSpoken() {
        return way == Way.TALK;
    }

    /** True for what the home-visit counter counts (ID-2). */
    public boolean isHomeVisit() {
        return homeVisit;
    }
}
