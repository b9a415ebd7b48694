package org.hearth.headstart.goal;

import java.time.Instant;
import java.util.List;
import org.hearth.headstart.plan.Side;

/**
 * How a goal read before it was changed.
 *
 * @param askedBy who wanted the change
 * @param reason why; may be empty
 * @param replacedAt when it was changed, in UTC
 * @param replacedBy the staff code of whoever wrote the change down; may be empty
 */
public record GoalVersion(
        GoalDraft draft, List<StepDraft> steps, Side askedBy, String reason, Instant replacedAt, String replacedBy) {

    public GoalVersion {
        steps = List.copyOf(steps);
    }
}
