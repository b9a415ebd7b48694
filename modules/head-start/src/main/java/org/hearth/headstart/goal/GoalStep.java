package org.hearth.headstart.goal;

import org.jspecify.annotations.Nullable;

/**
 * A step, as stored.
 *
 * @param met null while it is not initialed
 */
public record GoalStep(
        GoalStepId id, StepDraft draft, @Nullable StepMet met) {

    /** The step to be changed: it stays this step, whatever its words become. */
    public StepDraft toChange() {
        return new StepDraft(id, draft.text(), draft.responsible(), draft.targetOn());
    }

    /** True once it is initialed. */
    public boolean isMet() {
        return met != null;
    }
}
