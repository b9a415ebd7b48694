package org.hearth.headstart.agreement;

import java.util.List;
import org.hearth.headstart.assessment.Assessment;
import org.hearth.headstart.goal.Goal;
import org.hearth.headstart.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * All that the documents of a plan tell.
 *
 * @param assessment null before it has begun
 * @param disabilityApplies true when a child of the family has a disability or is being evaluated
 */
record Contents(
        String family,
        Plan plan,
        @Nullable Assessment assessment,
        List<Goal> goals,
        Agreement agreement,
        boolean disabilityApplies,
        List<DocumentCopy> copies) {

    Contents {
        goals = List.copyOf(goals);
        copies = List.copyOf(copies);
    }

    /** The goals the family works on, by rank. */
    List<Goal> goalsAtWork() {
        return goals.stream().filter(each -> each.status().counts()).toList();
    }
}
