package org.hearth.headstart.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.core.security.Caller;
import org.hearth.core.task.Task;
import org.hearth.core.task.Tasks;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.Office;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.plan.Side;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.headstart.program.PlanYear;
import org.hearth.testkit.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GoalEndsTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);
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

    @BeforeEach
    void today() {
        office.on(TODAY);
    }

    @Test
    @Rule({"HS-111", "HS-036", "HS-113", "HS-066"})
    void progressTakesTheFamilysViewFirstAndAnyLevelAndKind() {
        var goal = active(plan(office.family()), "GED");

        assertThat(office.refusals(() -> note(goal, progress(ProgressLevel.SOME, "", "slow"), Reasons.NONE)))
                .containsExactly("W-VIEW HS-111");
        office.asAdvocate(() ->
                note(goal, progress(ProgressLevel.SOME, "", "slow"), new Reasons(Map.of("W-VIEW", "not_available"))));
        office.asAdvocate(() -> note(goal, progress(ProgressLevel.MET, "We did it all", "not yet"), Reasons.NONE));
        assertThat(get(goal).level()).isEqualTo(ProgressLevel.MET);
        assertThat(get(goal).status()).isEqualTo(GoalStatus.ACTIVE);
        assertThat(history(goal)).extracting(each -> each.said().kind()).containsExactly("a walk", "a walk");
        var future = new NewProgress(TODAY.plusDays(1), ProgressLevel.SOME, "", "", "", "");
        assertThat(office.refusals(() -> note(goal, future, Reasons.NONE))).containsExactly("E-RANGE HS-036");
    }

    @Test
    @Rule("HS-036")
    void anOldProgressEntryStaysAndACorrectionStandsBesideIt() {
        var goal = active(plan(office.family()), "GED");
        var entry = office.asAdvocate(() -> note(goal, progress(ProgressLevel.MOST, "nearly", ""), Reasons.NONE));

        var other = office.asAdvocate(() ->
                office.get(GoalTrack.class).correct(entry, progress(ProgressLevel.SOME, "half", ""), Reasons.NONE));

        assertThat(history(goal))
                .extracting(GoalProgress::id, GoalProgress::corrected)
                .hasSize(2);
        assertThat(history(goal))
                .filteredOn(GoalProgress::corrected)
                .extracting(GoalProgress::id)
                .containsExactly(entry);
        assertThat(history(goal)).extracting(GoalProgress::id).contains(other);
        assertThat(get(goal).level()).isEqualTo(ProgressLevel.SOME);
        assertThat(office.refusals(() -> office.get(GoalTrack.class)
                        .correct(entry, progress(ProgressLevel.MET, "all", ""), Reasons.NONE)))
                .containsExactly("E-LOCK HS-036");
    }

    @Test
    @Rule({"HS-114", "HS-026", "DD-08"})
    void theFamilySaysThatAGoalIsMetAndStaffOnlyNotesItsOwnView() {
        var family = office.family();
        var goal = active(plan(family), "library every week");
        var staff = new FamilyWord(Side.STAFF, "Abby Brooks", TODAY, "", "partly");

        assertThat(office.refusals(() -> ends().meet(goal, version(goal), staff)))
                .containsExactly("E-AUTH HS-114");
        assertThat(office.refusals(() -> ends().meet(goal, version(goal), FamilyWord.of(" ", TODAY))))
                .containsExactly("E-REQ HS-114");
        assertThat(office.refusals(() -> ends().meet(goal, version(goal), FamilyWord.of("Dana", TODAY.plusDays(1)))))
                .containsExactly("E-RANGE HS-114");
        office.asAdvocate(() -> ends().meet(
                        goal, version(goal), FamilyWord.of("Dana Sample", TODAY).whileStaffSees("partly")));

        assertThat(get(goal).status()).isEqualTo(GoalStatus.MET);
        assertThat(get(goal).level()).isEqualTo(ProgressLevel.MET);
        assertThat(get(goal).metOn()).isEqualTo(TODAY);
        assertThat(get(goal).word()).isEqualTo(new Goal.Said("Dana Sample", TODAY));
        assertThat(history(goal).getFirst().said().staffView()).isEqualTo("partly");
        assertThat(task(family, HeadStartTasks.NEXT_GOAL))
                .extracting(Task::due, Task::byDeed)
                .containsExactly(tuple(LocalDate.of(2026, 12, 12), true));
    }

    @Test
    @Rule("HS-026")
    void theNextGoalSettlesTheTalkOrAPauseWithItsReason() {
        var family = office.family();
        var plan = plan(family);
        var goal = active(plan, "one");
        office.asAdvocate(() -> ends().meet(goal, version(goal), FamilyWord.of("Dana Sample", TODAY)));

        assertThat(office.refusals(() -> ends().restBeforeNext(plan, " "))).containsExactly("E-REQ HS-026");
        office.asAdvocate(() -> ends().restBeforeNext(plan, "a new baby"));
        assertThat(task(family, HeadStartTasks.NEXT_GOAL)).isEmpty();

        var second = active(plan, "two");
        office.asAdvocate(() -> ends().meet(second, version(second), FamilyWord.of("Dana Sample", TODAY)));
        assertThat(task(family, HeadStartTasks.NEXT_GOAL)).hasSize(1);
        active(plan, "three");
        assertThat(task(family, HeadStartTasks.NEXT_GOAL)).isEmpty();
    }

    @Test
    @Rule({"HS-119", "HS-114"})
    void aGoalGoesOnOrEndsInPartOrIsJoinedWithAnother() {
        var plan = plan(office.family());
        var one = active(plan, "one");
        var two = active(plan, "two");
        var three = active(plan, "three");
        var word = FamilyWord.of("Dana Sample", TODAY);

        office.asAdvocate(() -> ends().goOn(one, version(one), word));
        office.asAdvocate(() -> ends().meetPartly(two, version(two), word));
        assertThat(office.refusals(() -> ends().merge(three, version(three), three, word)))
                .containsExactly("E-RANGE HS-051");
        assertThat(office.refusals(() -> ends().merge(three, version(three), two, word)))
                .containsExactly("E-RANGE HS-051");
        office.asAdvocate(() -> ends().merge(three, version(three), one, word));

        assertThat(List.of(get(one).status(), get(two).status(), get(three).status()))
                .containsExactly(GoalStatus.CONTINUING, GoalStatus.PARTLY_MET, GoalStatus.MERGED);
        assertThat(get(three).mergedInto()).isEqualTo(one);
    }

    @Test
    @Rule("HS-112")
    void aStepAndAGoalAreCelebrated() {
        var plan = plan(office.family());
        var goal = active(plan, "one");
        var step = get(goal).steps().getFirst().id();
        var track = office.get(GoalTrack.class);

        assertThat(office.refusals(() -> track.celebrate(new NewCelebration(goal, null, TODAY, " "))))
                .containsExactly("E-REQ HS-112");
        assertThat(office.refusals(() -> track.celebrate(new NewCelebration(goal, null, TODAY.plusDays(1), "Cake"))))
                .containsExactly("E-RANGE HS-112");
        office.asAdvocate(() -> track.celebrate(new NewCelebration(goal, step, TODAY, "High five")));
        assertThat(office.asAdvocate(() -> track.celebrations(plan)))
                .containsExactly(new NewCelebration(goal, step, TODAY, "High five"));
    }

    @Test
    @Rule("HS-044")
    void aReturningFamilysNewPlanCarriesItsOpenGoals() {
        var family = office.family();
        var plan = plan(family);
        var open = active(plan, "open");
        var met = active(plan, "met");
        office.asAdvocate(() -> {
            office.get(GoalSteps.class)
                    .initial(get(open).steps().getFirst().id(), new Initials(TODAY, "AB", ToldBy.SEEN));
            ends().meet(met, version(met), FamilyWord.of("Dana Sample", TODAY));
        });
        var next = LocalDate.of(2027, 8, 10);
        office.on(next);
        var year = PlanYear.of(next);
        var carried =
                office.asAdvocate(() -> office.goals().ofPlan(office.plans().open(family, year, next)));

        assertThat(carried).extracting(each -> each.draft().title()).containsExactly("open");
        var goal = carried.getFirst();
        assertThat(goal.kind()).isEqualTo(GoalKind.CARRIED);
        assertThat(goal.status()).isEqualTo(GoalStatus.CARRIED);
        assertThat(goal.carriedFrom()).isEqualTo(Office.YEAR);
        assertThat(goal.steps().getFirst().isMet()).isTrue();
        assertThat(get(open).status()).isEqualTo(GoalStatus.CONTINUING);
        office.asAdvocate(() -> office.goals()
                .revise(
                        goal.id(),
                        goal.version(),
                        goal.draft(),
                        goal.steps().stream().map(GoalStep::toChange).toList(),
                        new GoalRevision(Side.FAMILY, ""),
                        Reasons.NONE));
        assertThat(get(goal.id()).status()).isEqualTo(GoalStatus.ACTIVE);
    }

    private static NewProgress progress(ProgressLevel level, String family, String staff) {
        return new NewProgress(TODAY, level, "a walk", family, "Dana Sample", staff);
    }

    private ProgressId note(GoalId goal, NewProgress progress, Reasons reasons) {
        return office.get(GoalTrack.class).note(goal, progress, reasons);
    }

    private List<GoalProgress> history(GoalId goal) {
        return office.asAdvocate(() -> office.get(GoalTrack.class).history(goal));
    }

    private GoalEnds ends() {
        return office.get(GoalEnds.class);
    }

    private List<Task> task(FamilyId family, String kind) {
        return office.as(Caller.SYSTEM, () -> office.get(Tasks.class).about(family.value())).stream()
                .filter(each -> each.kind().equals(kind) && !each.done())
                .toList();
    }

    private PlanId plan(FamilyId family) {
        return AgreedGoal.plan(office, family);
    }

    private GoalId active(PlanId plan, String title) {
        return office.asAdvocate(() -> AgreedGoal.active(office, plan, title, START, STEPS));
    }

    private Goal get(GoalId goal) {
        return office.asAdvocate(() -> office.goals().get(goal));
    }

    private int version(GoalId goal) {
        return get(goal).version();
    }
}
