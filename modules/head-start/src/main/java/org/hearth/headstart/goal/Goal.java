package org.hearth.headstart.goal;

import java.time.LocalDate;
import java.util.List;
import org.hearth.headstart.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A family's goal.
 *
 * @param version the state that was read; a change names it
 * @param metOn the day a recognised goal was met; null for others
 */
public record Goal(
        GoalId id,
        int version,
        PlanId plan,
        GoalKind kind,
        GoalStatus status,
        GoalDraft draft,
        List<GoalStep> steps,
        @Nullable LocalDate metOn) {

    public Goal {
        steps = List.copyOf(steps);
    }
}
