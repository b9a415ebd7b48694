package org.hearth.headstart.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.hearth.core.failure.StaleData;
import org.hearth.core.workflow.Reasons;
import org.hearth.headstart.Office;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.plan.Side;
import org.hearth.headstart.program.Outcome;
import org.hearth.testkit.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoalsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);
    private static final List<StepDraft> STEPS = List.of(new StepDraft("Call", "Dana", null));

    private Office office;

    @BeforeAll
    void open() {
        office = new Office(TODAY);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    @Rule({"HS-005", "HS-018", "HS-019", "HS-020", "HS-084", "HS-090"})
    void activationNamesEverythingThatIsMissingAtOnce() {
        var plan = plan();
        var empty = new GoalDraft("", "", null, "", "", TODAY, null, 0, null, List.of(), GoalThoughts.NONE);
        var goal = office.asAdvocate(() -> office.goals().draft(plan, empty, List.of()));

        assertThat(office.refusals(() -> activate(goal)))
                .containsExactlyInAnyOrder(
                        "E-REQ HS-018",
                        "E-REQ HS-090",
                        "E-REQ HS-005",
                        "E-REQ HS-020",
                        "E-REQ HS-020",
                        "E-REQ HS-084",
                        "E-RANGE HS-019");
    }

    @Test
    @Rule("HS-019")
    void aStepNeedsTextAndATargetAfterTheStart() {
        var plan = plan();
        var goal = office.asAdvocate(() -> office.goals().draft(plan, draft("GED", 0, null), STEPS));

        assertThat(office.refusals(() -> change(goal, List.of(new StepDraft(" ", "Dana", TODAY)))))
                .containsExactly("E-REQ HS-019");
        assertThat(office.refusals(() -> change(goal, List.of(new StepDraft("Call", "Dana", TODAY.minusDays(1))))))
                .containsExactly("E-RANGE HS-019");
    }

    @Test
    @Rule("HS-019")
    void aStepIsDueNoLaterThanItsGoal() {
        var plan = plan();
        var draft = until(draft("GED", 0, null), TODAY.plusDays(30));

        assertThat(office.refusals(() ->
                        office.goals().draft(plan, draft, List.of(new StepDraft("Call", "Dana", TODAY.plusDays(31))))))
                .containsExactly("E-RANGE HS-019");
        assertThat(office.refusals(() ->
                        office.goals().draft(plan, draft, List.of(new StepDraft("Call", "Dana", TODAY.plusDays(30))))))
                .isEmpty();
    }

    @Test
    @Rule({"HS-051", "HS-119"})
    void aGoalThatTheFamilyWorksOnCanBeChangedAndTheOldVersionIsKept() {
        var plan = plan();
        var goal = active(plan, "GED");
        var before = get(goal);
        var other = until(draft("Diploma", 1, Basis.said("said so")), TODAY.plusDays(60));
        var steps = List.of(new StepDraft("Sign up", "Dana", null));

        assertThat(office.refusals(() -> revise(goal, other, steps, new GoalRevision(Side.STAFF, ""))))
                .containsExactly("W-REASON HS-051");
        assertThat(office.refusals(() -> revise(goal, other, List.of(), new GoalRevision(Side.FAMILY, ""))))
                .containsExactly("E-RANGE HS-019");
        assertThat(get(goal)).isEqualTo(before);
        office.asAdvocate(() -> revise(goal, other, steps, new GoalRevision(Side.FAMILY, "more time")));

        assertThat(get(goal).status()).isEqualTo(GoalStatus.ACTIVE);
        assertThat(get(goal).draft()).isEqualTo(other);
        var kept = office.asAdvocate(() -> office.goals().history(goal)).getFirst();
        assertThat(kept.draft()).isEqualTo(before.draft());
        assertThat(kept.steps()).isEqualTo(STEPS);
        assertThat(kept.reason()).isEqualTo("more time");
        assertThat(kept.replacedBy()).isEqualTo("FA01");
    }

    private void revise(GoalId goal, GoalDraft draft, List<StepDraft> steps, GoalRevision revision) {
        office.goals().revise(goal, version(goal), draft, steps, revision, Reasons.NONE);
    }

    private static GoalDraft until(GoalDraft draft, LocalDate target) {
        return new GoalDraft(
                draft.title(),
                draft.familyWords(),
                draft.outcome(),
                draft.familyOwner(),
                draft.staffPartner(),
                draft.startOn(),
                target,
                draft.priority(),
                draft.choice(),
                draft.basedOn(),
                draft.thoughts());
    }

    @Test
    @Rule("HS-019")
    void aGoalWhoseStepIsRefusedIsNotStoredWithoutIt() {
        var plan = plan();
        var draft = draft("GED", 0, null);
        var wordless = List.of(new StepDraft("", "Dana", null));

        assertThat(office.refusals(() -> office.goals().draft(plan, draft, wordless)))
                .containsExactly("E-REQ HS-019");
        assertThat(office.asAdvocate(() -> office.goals().ofPlan(plan))).isEmpty();

        var goal = office.asAdvocate(() -> office.goals().draft(plan, draft, STEPS));
        var before = get(goal);
        assertThat(office.refusals(
                        () -> office.goals().change(goal, before.version(), draft("Another", 0, null), wordless)))
                .containsExactly("E-REQ HS-019");
        assertThat(get(goal)).isEqualTo(before);
    }

    @Test
    void aChangeSavesGoalAndStepsAtOnceAndKeepsStepsThatStayTheSame() {
        var plan = plan();
        var goal = office.asAdvocate(() -> office.goals().draft(plan, draft("GED", 0, null), STEPS));
        var before = get(goal);

        office.asAdvocate(() -> office.goals().change(goal, before.version(), draft("Diploma", 0, null), STEPS));
        assertThat(get(goal).draft().title()).isEqualTo("Diploma");
        assertThat(get(goal).steps()).isEqualTo(before.steps());
        assertThatExceptionOfType(StaleData.class)
                .isThrownBy(() -> office.asAdvocate(
                        () -> office.goals().change(goal, before.version(), draft("Late", 0, null), STEPS)));
    }

    @Test
    @Rule("HS-003")
    void aGoalBasedOnAnotherFamilysFindingIsRefused() {
        var other = plan();
        var finding = office.asAdvocate(() -> office.assessments()
                .find(other)
                .orElseThrow()
                .findings()
                .getFirst()
                .id());

        assertThat(office.refusals(() -> office.goals().draft(plan(), draft("GED", 0, Basis.on(finding)), STEPS)))
                .containsExactly("E-AUTH HS-003");
    }

    @Test
    @Rule({"HS-086", "HS-120"})
    void aFourthActiveGoalIsRefusedUntilOneIsLetGo() {
        var plan = plan();
        active(plan, "one");
        var second = active(plan, "two");
        active(plan, "three");
        var fourth = ready(plan, "four");
        assertThat(office.refusals(() -> activate(fourth))).containsExactly("E-RANGE HS-086");
        assertThat(get(fourth).status()).isEqualTo(GoalStatus.DRAFT);

        office.asAdvocate(
                () -> office.goals().recognise(plan, draft("Driver's licence", 0, null), LocalDate.of(2026, 9, 10)));
        assertThat(office.refusals(() -> activate(fourth))).containsExactly("E-RANGE HS-086");

        office.asAdvocate(() -> office.goals().withdraw(second, version(second), "changed our mind"));
        assertThat(office.refusals(() -> activate(fourth))).isEmpty();
    }

    @Test
    @Rule("HS-087")
    void goalsAreRankedOnceEachByTheFamily() {
        var plan = plan();
        var first = active(plan, "one");
        var second = active(plan, "two");
        assertThat(get(second).draft().priority()).isEqualTo(2);

        var third =
                office.asAdvocate(() -> office.goals().draft(plan, draft("three", 1, Basis.said("said so")), STEPS));
        assertThat(office.refusals(() -> activate(third))).containsExactly("E-RANGE HS-087");
        assertThat(office.refusals(() -> office.goals().rank(plan, List.of(first, first))))
                .containsExactly("E-RANGE HS-087");

        office.asAdvocate(() -> office.goals().rank(plan, List.of(second, first)));
        assertThat(get(second).draft().priority()).isEqualTo(1);
    }

    private PlanId plan() {
        var family = office.family();
        return office.asAdvocate(() -> office.assessedPlan(family));
    }

    private static GoalDraft draft(String title, int priority, @Nullable Basis basis) {
        return new GoalDraft(
                title,
                "I want to " + title,
                Outcome.PFCE4,
                "Dana Sample",
                "Abby Brooks",
                LocalDate.of(2026, 9, 10),
                null,
                priority,
                new FamilyChoice(LocalDate.of(2026, 9, 10), ChoiceWay.SPOKEN, "Dana Sample"),
                basis == null ? List.of() : List.of(basis),
                GoalThoughts.NONE);
    }

    private GoalId ready(PlanId plan, String title) {
        return office.asAdvocate(() -> office.goals().draft(plan, draft(title, 0, Basis.said("said so")), STEPS));
    }

    private GoalId active(PlanId plan, String title) {
        var goal = ready(plan, title);
        assertThat(office.refusals(() -> activate(goal))).isEmpty();
        return goal;
    }

    private void change(GoalId goal, List<StepDraft> steps) {
        var known = get(goal);
        office.goals().change(goal, known.version(), known.draft(), steps);
    }

    private void activate(GoalId goal) {
        office.goals().activate(goal, version(goal), Reasons.NONE);
    }

    private Goal get(GoalId goal) {
        return office.asAdvocate(() -> office.goals().get(goal));
    }

    private int version(GoalId goal) {
        return get(goal).version();
    }
}
