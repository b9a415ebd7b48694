package org.hearth.headstart.plan;

import java.util.Set;
import org.hearth.headstart.program.Outcome;

/**
 * What the guards of the plan's workflow look at.
 *
 * @param reviewedByFamily true when somebody of the family takes part in the review that is held
 * @param closeReason why the plan is to be closed; empty otherwise
 */
public record PlanEvidence(
        Plan plan, Assessed assessed, Chosen chosen, Agreed agreed, boolean reviewedByFamily, String closeReason) {

    /** What is known before anything was done. */
    public static PlanEvidence of(Plan plan) {
        return new PlanEvidence(
                plan,
                new Assessed(false, false, Set.of(Outcome.values())),
                new Chosen(0, 1, false),
                new Agreed(Set.of(), false, false, false),
                false,
                "");
    }

    /** The same, of the plan as it stands now. */
    public PlanEvidence with(Plan now) {
        return new PlanEvidence(now, assessed, chosen, agreed, reviewedByFamily, closeReason);
    }

    /** The same, with what the assessment says. */
    public PlanEvidence with(Assessed other) {
        return new PlanEvidence(plan, other, chosen, agreed, reviewedByFamily, closeReason);
    }

    /** The same, with the family's goals. */
    public PlanEvidence with(Chosen other) {
        return new PlanEvidence(plan, assessed, other, agreed, reviewedByFamily, closeReason);
    }

    /** The same, with the agreement. */
    public PlanEvidence with(Agreed other) {
        return new PlanEvidence(plan, assessed, chosen, other, reviewedByFamily, closeReason);
    }

    /** The same, with a review that is held; {@code withFamily} when somebody of the family takes part. */
    public PlanEvidence reviewed(boolean withFamily) {
        return new PlanEvidence(plan, assessed, chosen, agreed, withFamily, closeReason);
    }

    /** The same, to be closed for {@code reason}. */
    public PlanEvidence closing(String reason) {
        return new PlanEvidence(plan, assessed, chosen, agreed, reviewedByFamily, reason);
    }

    /**
     * The initial assessment.
     *
     * @param begun true when there is one
     * @param untouched the outcomes that nobody has talked about yet
     */
    public record Assessed(boolean begun, boolean declined, Set<Outcome> untouched) {
        public Assessed {
            untouched = Set.copyOf(untouched);
        }
    }

    /**
     * The family's goals.
     *
     * @param active how many it works on
     * @param fewest how many an agreed plan needs
     * @param declined true while the family declines to write goals
     */
    public record Chosen(long active, int fewest, boolean declined) {}

    /**
     * The agreement.
     *
     * @param disabilityUnanswered true when the section on disability supports applies and is empty
     */
    public record Agreed(
            Set<String> purposes, boolean disabilityUnanswered, boolean familySigned, boolean staffSigned) {
        public Agreed {
            purposes = Set.copyOf(purposes);
        }
    }
}
