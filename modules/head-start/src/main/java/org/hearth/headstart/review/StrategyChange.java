package org.hearth.headstart.review;

/** What is done differently when a goal does not move (HS-053). */
public enum StrategyChange {
    NEW_STRATEGY,
    SAME_STRATEGY,
    PAUSE,
    DECIDE_LATER
}
