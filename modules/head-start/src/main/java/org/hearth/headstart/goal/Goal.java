package org.hearth.headstart.goal;

import java.time.LocalDate;
import java.util.List;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.program.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * A family's goal.
 *
 * @param version the state that was read; a change names it
 * @param metOn the day the family reached it; null while it did not
 * @param level how far the family is
 * @param word who of the family said how it ended; null while nobody did
 * @param mergedInto the goal it was joined with; null for others
 * @param carriedFrom the program year it was taken over from; null for others
 */
public record Goal(
        GoalId id,
        int version,
        PlanId plan,
        GoalKind kind,
        GoalStatus status,
        GoalDraft draft,
        List<GoalStep> steps,
        @Nullable LocalDate metOn,
        ProgressLevel level,
        @Nullable Said word,
        @Nullable GoalId mergedInto,
        @Nullable PlanYear carriedFrom) {

    public Goal {
        steps = List.copyOf(steps);
    }

    /** Who said it, and when. */
    public record Said(String by, LocalDate on) {}
}
