package org.hearth.headstart.goal;

/** A step, as stored. */
public record GoalStep(GoalStepId id, StepDraft draft) {}
