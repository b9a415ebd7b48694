package org.hearth.headstart.ui;

import org.hearth.core.policy.Policy;
import org.hearth.core.task.Tasks;
import org.hearth.headstart.agreement.Agreements;
import org.hearth.headstart.assessment.Assessments;
import org.hearth.headstart.goal.Goals;
import org.hearth.headstart.optout.OptOuts;
import org.hearth.headstart.plan.Plans;

/** The published services that the pages of a plan call. */
record PlanServices(Plans plans, Assessments assessments, Goals goals, Agreements agreements, Around around) {

    /** What stands around a plan: the family, open tasks, the agency's numbers, and what the family declined. */
    record Around(FamilyFile families, Tasks tasks, Policy policy, OptOuts optOuts) {}
}
