package org.hearth.headstart.plan;

import static org.hearth.core.failure.RefusalCode.E_FMT;
import static org.hearth.core.failure.RefusalCode.E_RANGE;
import static org.hearth.core.failure.RefusalCode.E_REQ;

import java.util.ArrayList;
import java.util.List;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.headstart.program.HeadStartLists;
import org.hearth.headstart.program.Outcome;
import org.hearth.headstart.program.Refusals;

/** The rules that keep the plan's transitions closed. */
final class PlanRules {

    private PlanRules() {}

    static List<Refusal> assessmentBegun(PlanEvidence evidence) {
        return evidence.assessed().begun()
                ? List.of()
                : List.of(Refusals.of(E_REQ, "HS-013", "no_assessment").at("assessment"));
    }

    static List<Refusal> everyOutcomeTouched(PlanEvidence evidence) {
        var assessed = evidence.assessed();
        if (assessed.declined() || !assessed.begun() || assessed.untouched().isEmpty()) {
            return List.of();
        }
        var open = assessed.untouched().stream().sorted().map(Outcome::label).toList();
        return List.of(Refusals.of(E_REQ, "HS-004", "outcome_untouched")
                .at("outcome")
                .with("outcomes", open)
                .with("count", open.size()));
    }

    static List<Refusal> otherPlansAskedFor(PlanEvidence evidence) {
        var asked = evidence.plan().existingPlansAnswer() != null;
        return asked || evidence.assessed().declined()
                ? List.of()
                : List.of(Refusals.of(E_REQ, "HS-010", "existing_plans_unasked").at("existingPlans"));
    }

    static List<Refusal> madeByBothSides(PlanEvidence evidence) {
        var refusals = new ArrayList<Refusal>();
        if (evidence.plan().authors(Side.FAMILY).isEmpty()) {
            refusals.add(Refusals.of(E_REQ, "HS-002", "no_family_author").at("authors"));
        }
        if (evidence.plan().authors(Side.STAFF).isEmpty()) {
            refusals.add(Refusals.of(E_REQ, "HS-002", "no_staff_author").at("authors"));
        }
        return refusals;
    }

    static List<Refusal> readinessKnown(PlanEvidence evidence) {
        return evidence.plan().readiness() != null
                ? List.of()
                : List.of(Refusals.of(RefusalCode.warning("W-READY"), "HS-009", "readiness_unknown")
                        .at("readiness"));
    }

    static List<Refusal> purposeChosen(PlanEvidence evidence) {
        return evidence.agreed().purposes().isEmpty()
                ? List.of(Refusals.of(E_REQ, "HS-042", "no_purpose").at("purposes"))
                : List.of();
    }

    static List<Refusal> disabilitySectionAnswered(PlanEvidence evidence) {
        return evidence.agreed().disabilityUnanswered()
                ? List.of(Refusals.of(E_REQ, "HS-043", "disability_unanswered").at("disability"))
                : List.of();
    }

    static List<Refusal> otherPlansTreated(PlanEvidence evidence) {
        var open = evidence.plan().existingPlans().stream()
                .map(ExistingPlan::draft)
                .filter(each -> each.treatment() == null)
                .map(ExistingPlanDraft::agency)
                .toList();
        return open.isEmpty()
                ? List.of()
                : List.of(Refusals.of(E_REQ, "HS-056", "existing_plan_untreated")
                        .at("existingPlans")
                        .with("agencies", open));
    }

    static List<Refusal> enoughGoals(PlanEvidence evidence) {
        var chosen = evidence.chosen();
        var enough = chosen.active() >= chosen.fewest()
                || chosen.declined()
                || evidence.plan().noGoalNowOn() != null;
        return enough
                ? List.of()
                : List.of(Refusals.of(E_RANGE, "HS-086", "no_goal").at("goals").with("fewest", chosen.fewest()));
    }

    static List<Refusal> signedByBothSides(PlanEvidence evidence) {
        var refusals = new ArrayList<Refusal>();
        if (!evidence.agreed().familySigned()) {
            refusals.add(Refusals.of(E_REQ, "HS-002", "family_unsigned").at("familySignature"));
        }
        if (!evidence.agreed().staffSigned()) {
            refusals.add(Refusals.of(E_REQ, "HS-002", "staff_unsigned").at("staffSignature"));
        }
        return refusals;
    }

    static List<Refusal> reviewedTogether(PlanEvidence evidence) {
        return evidence.reviewedByFamily()
                ? List.of()
                : List.of(Refusals.of(E_REQ, "HS-050", "review_without_family").at("familyPresent"));
    }

    static List<Refusal> closeReasonGiven(PlanEvidence evidence) {
        var reason = evidence.closeReason();
        if (reason.isBlank()) {
            return List.of(Refusals.of(E_REQ, "HS-045", "no_close_reason").at("closeReason"));
        }
        return HeadStartLists.CLOSE_REASONS.has(reason)
                ? List.of()
                : List.of(Refusals.of(E_FMT, "HS-045", "close_reason_unknown").at("closeReason"));
    }
}
