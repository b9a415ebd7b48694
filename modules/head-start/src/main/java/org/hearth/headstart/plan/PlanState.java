package org.hearth.headstart.plan;

/** Where a plan stands; the words stand under {@code hs.plan.state.<state>}. */
public enum PlanState {
    INITIATED,
    ASSESSING,
    GOAL_SETTING,
    AGREED,
    REVIEWING,
    CLOSED
}
