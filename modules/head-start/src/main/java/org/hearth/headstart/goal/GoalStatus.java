package org.hearth.headstart.goal;

/** Where a goal stands, as the family sees it. */
public enum GoalStatus {
    DRAFT,
    ACTIVE,
    PAUSED,
    CONTINUING,
    /** Taken over from the year before. */
    CARRIED,
    MET,
    PARTLY_MET,
    WITHDRAWN_BY_FAMILY,
    MERGED;

    /** True when it counts among the goals a family works on at the same time (HS-086). */
    public boolean counts() {
        return this == ACTIVE || this == CONTINUING || this == CARRIED;
    }

    /** True while the family has not ended it: what it works on, and what rests. */
    public boolean isOpen() {
        return counts() || this == PAUSED;
    }

    /** True when the family said that it got there, wholly or in part. */
    public boolean isReached() {
        return this == MET || this == PARTLY_MET;
    }
}
