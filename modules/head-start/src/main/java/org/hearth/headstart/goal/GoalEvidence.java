package org.hearth.headstart.goal;

import java.util.List;

/**
 * What the guards of the goal's workflow look at.
 *
 * @param others the other goals of the plan
 * @param limits the agency's numbers on the day the plan began
 */
public record GoalEvidence(Goal goal, List<Goal> others, Limits limits) {

    public GoalEvidence {
        others = List.copyOf(others);
    }

    /** The other goals that the family works on. */
    List<Goal> othersAtWork() {
        return others.stream().filter(each -> each.status().counts()).toList();
    }

    /**
     * The agency's numbers.
     *
     * @param mostGoals how many goals a family works on at the same time
     * @param strict true when one too many is refused, false when it is warned of
     * @param fewestSteps how many steps a goal needs
     */
    public record Limits(int mostGoals, boolean strict, int fewestSteps) {}
}
