package org.hearth.headstart.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.security.Caller;
import org.hearth.core.task.Tasks;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.assignment.AssignmentKind;
import org.hearth.family.assignment.Assignments;
import org.hearth.family.assignment.NewAssignment;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.Office;
import org.hearth.headstart.plan.Side;
import org.hearth.headstart.program.HeadStartRoles;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.testkit.Rule;
import org.hearth.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class GoalStepsTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 10);
    private static final Caller NEXT = TestPlatform.staff("FA02", HeadStartRoles.FAMILY_ADVOCATE);
    private static final Caller MANAGER = TestPlatform.staff("FSM01", HeadStartRoles.FAMILY_SERVICES_MANAGER);

    private final Office office = new Office(START);
    private final FamilyId family = office.family();
    private final GoalId goal = office.asAdvocate(() -> AgreedGoal.active(
            office,
            office.assessedPlan(family),
            "GED",
            START,
            List.of(
                    new StepDraft("Call the school", "Dana", LocalDate.of(2026, 10, 1)),
                    new StepDraft("Sign up", "Dana", LocalDate.of(2026, 10, 20)))));

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @Rule({"HS-035", "HS-036"})
    void theAssignedWorkerInitialsAStepAndTheProgressHistoryShowsIt() {
        office.on(LocalDate.of(2026, 11, 12));
        office.asAdvocate(() -> initial(step(0), "AB", LocalDate.of(2026, 11, 10), ToldBy.SEEN));

        var met = steps().getFirst().met();
        assertThat(met)
                .isEqualTo(
                        new StepMet(LocalDate.of(2026, 11, 10), "AB", LocalDate.of(2026, 11, 12), "FA01", ToldBy.SEEN));
        assertThat(get().level()).isEqualTo(ProgressLevel.SOME);
        var entry = office.asAdvocate(() -> office.get(GoalTrack.class).history(goal))
                .getFirst();
        assertThat(entry.step()).isEqualTo(steps().getFirst().id());
        assertThat(entry.said().on()).isEqualTo(LocalDate.of(2026, 11, 10));
    }

    @Test
    @Rule("HS-035")
    void initialsAreOneToFourLettersOfADayThatIsNotInTheFuture() {
        assertThat(office.refusals(() -> initial(step(0), " ", START, ToldBy.SEEN)))
                .containsExactly("E-REQ HS-035");
        assertThat(office.refusals(() -> initial(step(0), "ABCDE", START, ToldBy.SEEN)))
                .containsExactly("E-RANGE HS-035");
        assertThat(office.refusals(() -> initial(step(0), "AB", START.plusDays(1), ToldBy.SEEN)))
                .containsExactly("E-RANGE HS-035");
        office.asAdvocate(() -> initial(step(0), "AB", START, ToldBy.SEEN));
        assertThat(office.refusals(() -> initial(step(0), "AB", START, ToldBy.SEEN)))
                .containsExactly("E-LOCK HS-035");
    }

    @Test
    @Rule("HS-035")
    void whatWasMetBeforeTheGoalBeganSaysWhoToldIt() {
        assertThat(office.refusals(() -> initial(step(0), "AB", START.minusDays(1), ToldBy.SEEN)))
                .containsExactly("E-REQ HS-035");
        assertThat(office.refusals(() -> initial(step(0), "AB", START.minusDays(1), ToldBy.FAMILY)))
                .isEmpty();
    }

    /** Scenario S-HS-10, the part about initials. */
    @Test
    @Rule("HS-035")
    void afterAHandOverTheWorkerBeforeMayNotInitialAndTheNewOneSaysWhoToldIt() {
        office.as(
                Caller.SYSTEM,
                () -> office.get(Assignments.class)
                        .assign(new NewAssignment(family, "FA02", AssignmentKind.MAIN, LocalDate.of(2026, 9, 24), "")));
        office.on(LocalDate.of(2026, 9, 25));
        var step = as(NEXT, () -> office.goals().get(goal)).steps().getFirst().id();
        var before = LocalDate.of(2026, 9, 20);

        assertThat(office.refusals(() -> initial(step, "AB", before, ToldBy.FAMILY)))
                .containsExactly("E-AUTH HS-035");
        assertThat(refusals(MANAGER, step, before, ToldBy.FAMILY)).containsExactly("E-AUTH HS-035");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> refusals(office.stranger, step, before, ToldBy.FAMILY));
        assertThat(refusals(NEXT, step, before, ToldBy.SEEN)).containsExactly("E-REQ HS-035");
        assertThat(refusals(NEXT, step, before, ToldBy.PREVIOUS_ADVOCATE)).isEmpty();
    }

    @Test
    @Rule({"HS-035", "HS-051"})
    void aStepKeepsItsIdentityThroughARevisionAndAMetOneStaysAsItIs() {
        office.asAdvocate(() -> initial(step(0), "AB", START, ToldBy.SEEN));
        var known = steps();
        var first = known.getFirst().toChange();
        var reworded = new StepDraft(known.getLast().id(), "Sign up for class", "Dana", null);

        assertThat(office.refusals(() -> revise(List.of(reworded)))).containsExactly("E-LOCK HS-035");
        assertThat(office.refusals(
                        () -> revise(List.of(new StepDraft(first.known(), "Called", "Dana", null), reworded))))
                .containsExactly("E-LOCK HS-035");
        office.asAdvocate(() -> revise(List.of(new StepDraft("Find child care", "", null), reworded, first)));

        assertThat(steps())
                .extracting(each -> each.draft().text())
                .containsExactly("Find child care", "Sign up for class", "Call the school");
        assertThat(steps().get(1).id()).isEqualTo(known.getLast().id());
        assertThat(steps().get(2)).isEqualTo(known.getFirst());
    }

    @Test
    @Rule("DD-10")
    void theNextStepThatIsNotDoneIsATaskOfItsDay() {
        assertThat(due()).containsExactly(LocalDate.of(2026, 10, 1));
        office.asAdvocate(() -> initial(step(0), "AB", START, ToldBy.SEEN));
        assertThat(due()).containsExactly(LocalDate.of(2026, 10, 20));
        office.asAdvocate(() -> office.goals().pause(goal, get().version()));
        assertThat(due()).isEmpty();
    }

    @Test
    void initialsOfANameAreItsFirstLetters() {
        assertThat(Initials.of("Abby Brooks")).isEqualTo("AB");
        assertThat(Initials.of("ana maría de la cruz-lópez")).isEqualTo("AMDL");
        assertThat(Initials.of("")).isEmpty();
    }

    private List<LocalDate> due() {
        return office.as(Caller.SYSTEM, () -> office.get(Tasks.class).about(goal.value())).stream()
                .filter(each -> each.kind().equals(HeadStartTasks.STEP_REVIEW) && !each.done())
                .map(each -> each.due())
                .toList();
    }

    private void revise(List<StepDraft> steps) {
        var known = office.goals().get(goal);
        office.goals()
                .revise(goal, known.version(), known.draft(), steps, new GoalRevision(Side.FAMILY, ""), Reasons.NONE);
    }

    private List<String> refusals(Caller caller, GoalStepId step, LocalDate metOn, ToldBy told) {
        return as(caller, () -> {
            try {
                initial(step, "XY", metOn, told);
                return List.<String>of();
            } catch (RuleViolation refused) {
                return refused.refusals().stream().map(Refusal::label).toList();
            }
        });
    }

    private <T> T as(Caller caller, Supplier<T> work) {
        return office.as(caller, work);
    }

    private void initial(GoalStepId step, String initials, LocalDate metOn, ToldBy told) {
        office.get(GoalSteps.class).initial(step, new Initials(metOn, initials, told));
    }

    private GoalStepId step(int place) {
        return steps().get(place).id();
    }

    private List<GoalStep> steps() {
        return get().steps();
    }

    private Goal get() {
        return office.asAdvocate(() -> office.goals().get(goal));
    }
}
