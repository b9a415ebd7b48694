package org.hearth.headstart.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearth.core.document.PaperSize;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.Office;
import org.hearth.headstart.agreement.AgreementDraft;
import org.hearth.headstart.agreement.PartySignature;
import org.hearth.headstart.agreement.PrintChoice;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.plan.Side;
import org.hearth.headstart.program.Outcome;

/** Families whose goals are agreed, for the tests of what comes after. */
public final class AgreedGoal {

    private static final PrintChoice PRINT = new PrintChoice(Locale.ENGLISH, PaperSize.LETTER);

    private AgreedGoal() {}

    /** A goal the family works on from {@code start}, with these steps; call it as the advocate. */
    public static GoalId active(Office office, PlanId plan, String title, LocalDate start, List<StepDraft> steps) {
        var draft = new GoalDraft(
                title,
                "I want to " + title,
                Outcome.PFCE4,
                "Dana Sample",
                "Abby Brooks",
                start,
                null,
                0,
                new FamilyChoice(start, ChoiceWay.SPOKEN, "Dana Sample"),
                List.of(Basis.said("said so")),
                GoalThoughts.NONE);
        var goal = office.goals().draft(plan, draft, steps);
        office.goals().activate(goal, office.goals().get(goal).version(), Reasons.NONE);
        return goal;
    }

    /** Signs the plan of a family today; call it as the advocate. */
    public static void sign(Office office, PlanId plan) {
        office.agreements().save(plan, 0, new AgreementDraft(Set.of("well_being"), "", false, null));
        var shown = office.agreements().shown(plan);
        var both = List.of(
                PartySignature.typed(Side.FAMILY, "Dana Sample", "parent"),
                PartySignature.typed(Side.STAFF, "Abby Brooks", "family_advocate"));
        office.agreements().sign(plan, shown, both, Reasons.NONE, PRINT);
    }

    /** A family with an assessed plan. */
    public static PlanId plan(Office office, FamilyId family) {
        return office.asAdvocate(() -> office.assessedPlan(family));
    }
}
