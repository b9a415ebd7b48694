package org.hearth.headstart.goal;

/** How a goal came to be. */
public enum GoalKind {
    /** Chosen and worked on. */
    PLANNED,
    /** Something the family achieved without planning it (HS-120). */
    RECOGNISED,
    /** Taken over from the year before (HS-044). */
    CARRIED
}
