package org.hearth.headstart.review;

/** When a review is held. */
public enum Occasion {
    THIRD_HOME_VISIT,
    MONTHLY_CONTACT,
    LAST_HOME_VISIT,
    OTHER
}
