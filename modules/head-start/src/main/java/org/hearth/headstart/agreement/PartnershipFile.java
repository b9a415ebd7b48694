package org.hearth.headstart.agreement;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hearth.family.family.FamilyId;
import org.hearth.family.scope.FamilyScope;
import org.hearth.headstart.assessment.Assessments;
import org.hearth.headstart.enrollment.Enrollments;
import org.hearth.headstart.goal.Goals;
import org.hearth.headstart.plan.Plan;
import org.hearth.headstart.plan.PlanEvidence;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.plan.Plans;

/** All that an agreement stands on: the plan with its assessment, goals and enrollments, and the family's name. */
public record PartnershipFile(
        Plans plans,
        Assessments assessments,
        Goals goals,
        Enrollments enrollments,
        PartyNames parties,
        FamilyScope scope) {

    Plan plan(PlanId plan) {
        return plans.get(plan);
    }

    Plan planToChange(PlanId plan) {
        return plans.getToChange(plan);
    }

    void requireVisible(EntityManager em, FamilyId family) {
        scope.toRead().requireFamily(em, family.value());
    }

    PlanEvidence evidence(Plan plan) {
        return PlanEvidence.of(plan).with(assessments.evidence(plan.id())).with(goals.evidence(plan));
    }

    Contents contents(PlanId planId, Agreement agreement, List<DocumentCopy> copies) {
        var plan = plans.get(planId);
        return new Contents(
                parties.of(plan),
                plan,
                assessments.find(planId).orElse(null),
                goals.ofPlan(planId),
                agreement,
                enrollments.needsDisabilitySection(plan.family(), plan.year()),
                copies);
    }
}
