package org.hearth.headstart.ui;

import org.hearth.core.policy.Policy;
import org.hearth.core.task.Tasks;
import org.hearth.headstart.agreement.Agreements;
import org.hearth.headstart.assessment.Assessments;
import org.hearth.headstart.goal.GoalEnds;
import org.hearth.headstart.goal.GoalSteps;
import org.hearth.headstart.goal.GoalTrack;
import org.hearth.headstart.goal.Goals;
import org.hearth.headstart.optout.OptOuts;
import org.hearth.headstart.plan.Plans;
import org.hearth.headstart.review.GoalReviews;

/** The published services that the pages of a plan call. */
record PlanServices(
        Plans plans, Assessments assessments, Goals goals, Track track, Agreements agreements, Around around) {

    /** What happens to goals after the agreement. */
    record Track(GoalSteps steps, GoalTrack progress, GoalEnds ends, GoalReviews reviews) {}

    /** What stands around a plan: the family, open tasks, the agency's numbers, and what the family declined. */
    record Around(FamilyFile families, Tasks tasks, Policy policy, OptOuts optOuts) {}
}
