package org.hearth.headstart;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.document.PaperSize;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.PersonId;
import org.hearth.headstart.agreement.AgreementDraft;
import org.hearth.headstart.agreement.Agreements;
import org.hearth.headstart.agreement.PartySignature;
import org.hearth.headstart.agreement.PrintChoice;
import org.hearth.headstart.agreement.Shown;
import org.hearth.headstart.assessment.AssessmentId;
import org.hearth.headstart.assessment.FindingDraft;
import org.hearth.headstart.assessment.FindingId;
import org.hearth.headstart.goal.Basis;
import org.hearth.headstart.goal.ChoiceWay;
import org.hearth.headstart.goal.FamilyChoice;
import org.hearth.headstart.goal.FamilyWord;
import org.hearth.headstart.goal.GoalDraft;
import org.hearth.headstart.goal.GoalEnds;
import org.hearth.headstart.goal.GoalId;
import org.hearth.headstart.goal.GoalStepId;
import org.hearth.headstart.goal.GoalSteps;
import org.hearth.headstart.goal.GoalThoughts;
import org.hearth.headstart.goal.GoalTrack;
import org.hearth.headstart.goal.Goals;
import org.hearth.headstart.goal.Initials;
import org.hearth.headstart.goal.NewCelebration;
import org.hearth.headstart.goal.NewProgress;
import org.hearth.headstart.goal.ProgressId;
import org.hearth.headstart.goal.ProgressLevel;
import org.hearth.headstart.goal.StepDraft;
import org.hearth.headstart.goal.ToldBy;
import org.hearth.headstart.optout.NewOptOut;
import org.hearth.headstart.optout.OptOut;
import org.hearth.headstart.optout.OptOuts;
import org.hearth.headstart.optout.Resumption;
import org.hearth.headstart.plan.ExistingPlanDraft;
import org.hearth.headstart.plan.ExistingPlanId;
import org.hearth.headstart.plan.Plan;
import org.hearth.headstart.plan.PlanEvidence;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.plan.PlanWorkflow;
import org.hearth.headstart.plan.Plans;
import org.hearth.headstart.plan.Side;
import org.hearth.headstart.plan.Treatment;
import org.hearth.headstart.program.Outcome;
import org.hearth.headstart.program.PlanYear;
import org.hearth.headstart.review.Answers;
import org.hearth.headstart.review.GoalReviews;
import org.hearth.headstart.review.NewReview;
import org.hearth.headstart.review.Occasion;
import org.hearth.testkit.Arguments;
import org.hearth.testkit.TestPlatform;

/** One family with a plan and all that belongs to it, so that every service finds what it is asked about. */
final class FilledOffice {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final GoalDraft GOAL = new GoalDraft(
            "learn English",
            "I want to talk with the teacher.",
            Outcome.PFCE4,
            "Dana Sample",
            "Abby Brooks",
            TODAY,
            TODAY.plusMonths(6),
            0,
            new FamilyChoice(TODAY, ChoiceWay.SPOKEN, "Dana Sample"),
            List.of(Basis.said("My sister did it, too.")),
            new GoalThoughts("Better pay", "I can talk", "Patience", "", "", "", "", "My sister"));
    private static final PrintChoice PRINT = new PrintChoice(Locale.ENGLISH, PaperSize.LETTER);

    private final Office office;

    FilledOffice(TestPlatform platform) {
        office = new Office(platform);
    }

    Arguments fill(Arguments arguments) {
        FamilyId family = office.family();
        office.asAdvocate(() -> plan(family, arguments));
        office.optOut(family, TODAY, OptOut.ASSESSMENT);
        return arguments
                .workedWithBy("FA01")
                .with(FamilyId.class, family)
                .with(PlanYear.class, Office.YEAR)
                .with(Reasons.class, Reasons.NONE)
                .with(PrintChoice.class, PRINT)
                .with(AgreementDraft.class, AgreementDraft.EMPTY)
                .with(PartySignature.class, PartySignature.typed(Side.FAMILY, "Dana Sample", "parent"))
                .with(FindingDraft.class, Office.need("No time to study"))
                .with(GoalDraft.class, GOAL)
                .with(NewOptOut.class, new NewOptOut(family, Office.YEAR, TODAY, Set.of(), Office.ENTRY))
                .with(Resumption.class, new Resumption(Set.of(OptOut.ASSESSMENT), TODAY, ""))
                .in(OptOuts.class, String.class, OptOut.ASSESSMENT)
                .in(Plans.class, String.class, PlanWorkflow.SET_GOALS);
    }

    private void plan(FamilyId family, Arguments arguments) {
        PlanId plan = office.assessedPlan(family);
        var other =
                office.plans().addExistingPlan(plan, office.version(plan), new ExistingPlanDraft("TANF", "", "", null));
        var goal = office.goals().draft(plan, GOAL, List.of(new StepDraft("Call the school", "Dana", TODAY)));
        office.goals().activate(goal, 1, Reasons.NONE);
        sign(plan);
        after(plan, goal, arguments);
        var assessment = office.assessments().find(plan).orElseThrow();
        Plan now = office.plans().get(plan);
        arguments
                .with(PlanId.class, plan)
                .with(Plan.class, now)
                .with(PlanEvidence.class, PlanEvidence.of(now))
                .with(ExistingPlanId.class, other)
                .with(GoalId.class, goal)
                .in(Goals.class, int.class, office.goals().get(goal).version())
                .with(AssessmentId.class, assessment.id())
                .with(FindingId.class, assessment.findings().getFirst().id())
                .in(Agreements.class, UUID.class, document(plan))
                .with(PersonId.class, child(family));
    }

    /** What happens to goals after the agreement. */
    private void after(PlanId plan, GoalId goal, Arguments arguments) {
        var progress = new NewProgress(TODAY, ProgressLevel.SOME, "", "It goes well.", "Dana Sample", "");
        var entry = office.get(GoalTrack.class).note(goal, progress, Reasons.NONE);
        var review = new NewReview(
                TODAY,
                Occasion.OTHER,
                null,
                List.of("Dana Sample"),
                List.of("Abby Brooks"),
                Set.of(goal),
                new Answers("I called the school.", "", "", "", "", ""),
                false,
                null);
        office.get(GoalReviews.class).hold(plan, review, Reasons.NONE);
        arguments
                .with(
                        GoalStepId.class,
                        office.goals().get(goal).steps().getFirst().id())
                .with(StepDraft.class, new StepDraft("Call the school", "Dana", TODAY))
                .with(Initials.class, new Initials(TODAY, "AB", ToldBy.SEEN))
                .with(ProgressId.class, entry)
                .with(NewProgress.class, progress)
                .with(NewCelebration.class, new NewCelebration(goal, null, TODAY, "Cake"))
                .with(FamilyWord.class, FamilyWord.of("Dana Sample", TODAY))
                .with(NewReview.class, review)
                .with(Shown.class, office.agreements().shown(plan));
        for (Class<?> each : List.of(GoalEnds.class, GoalTrack.class, GoalSteps.class)) {
            arguments.in(each, int.class, office.goals().get(goal).version());
        }
    }

    private UUID document(PlanId plan) {
        return office.agreements().copies(plan).getFirst().document();
    }

    private void sign(PlanId plan) {
        var other = office.plans().get(plan).existingPlans().getFirst();
        var treated = new ExistingPlanDraft("TANF", "", "", Treatment.COORDINATED);
        office.plans().changeExistingPlan(plan, office.version(plan), other.id(), treated);
        office.agreements().save(plan, 0, new AgreementDraft(Set.of("well_being"), "", false, null));
        office.agreements()
                .sign(
                        plan,
                        office.agreements().shown(plan),
                        List.of(
                                PartySignature.typed(Side.FAMILY, "Dana Sample", "parent"),
                                PartySignature.typed(Side.STAFF, "Abby Brooks", "family_advocate")),
                        Reasons.NONE,
                        PRINT);
    }

    private PersonId child(FamilyId family) {
        return office.get(Families.class).members(family).getLast().person().id();
    }
}
