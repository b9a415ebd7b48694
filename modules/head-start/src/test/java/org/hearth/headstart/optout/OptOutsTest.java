package org.hearth.headstart.optout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.security.Caller;
import org.hearth.core.task.Task;
import org.hearth.core.task.Tasks;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.Office;
import org.hearth.headstart.goal.GoalDraft;
import org.hearth.headstart.goal.GoalThoughts;
import org.hearth.headstart.plan.PlanState;
import org.hearth.headstart.program.HeadStartRoles;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.testkit.Rule;
import org.hearth.testkit.TestPlatform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OptOutsTest {

    private static final LocalDate DAY_90 = Office.ENTRY.plusDays(90);
    private static final LocalDate MONTH_END = LocalDate.of(2026, 11, 30);

    private Office office;

    @BeforeAll
    void open() {
        office = new Office(LocalDate.of(2026, 11, 26));
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    @Rule("HS-028")
    void optOutOnDay89BreaksTheRuleAndTellsTheManagerOnDay90ItDoesNot() {
        var early = optedOut(DAY_90.minusDays(1));
        var inTime = optedOut(DAY_90);

        assertThat(optOuts().firstDay(Office.ENTRY)).isEqualTo(DAY_90);
        assertThat(find(early).orElseThrow().ruleBroken()).isEqualTo("HS-028");
        assertThat(office.tasks(early.value())).contains(HeadStartTasks.EARLY_OPT_OUT);
        assertThat(find(inTime).orElseThrow().ruleBroken()).isEmpty();
        assertThat(office.tasks(inTime.value())).doesNotContain(HeadStartTasks.EARLY_OPT_OUT);
    }

    @Test
    @Rule("HS-030")
    void monthlyContactIsDueByTheEndOfTheMonthWhenTenDaysAreLeft() {
        assertThat(monthlyContact(optedOut(MONTH_END.minusDays(10)))).isEqualTo(MONTH_END);
    }

    @Test
    @Rule("HS-030")
    void afterALateOptOutTheFirstMonthlyContactIsDueInTheNextMonth() {
        assertThat(monthlyContact(optedOut(MONTH_END.minusDays(9)))).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    @Rule("HS-030")
    void anOptOutOfEarlierMonthsStillOwesThisMonthsContact() {
        office.on(LocalDate.of(2026, 12, 29));
        var due = monthlyContact(optedOut(DAY_90));
        office.on(LocalDate.of(2026, 11, 26));

        assertThat(due).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void aNewerFileRestatesTheSameOptOutAndAnUndoTakesItsTasksAlong() {
        var family = optedOut(DAY_90.minusDays(1));
        var before = find(family).orElseThrow();
        load(family, DAY_90.plusDays(1));

        var after = find(family).orElseThrow();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.optedOutOn()).isEqualTo(DAY_90.plusDays(1));

        assertThat(office.asAdvocate(() -> optOuts().undo(family, Office.YEAR))).isTrue();
        assertThat(find(family)).isEmpty();
        assertThat(office.tasks(family.value()))
                .doesNotContain(HeadStartTasks.MONTHLY_CONTACT, HeadStartTasks.EARLY_OPT_OUT);
    }

    @Test
    void theOptOutOfAnotherAdvocatesFamilyIsNotFound() {
        var family = optedOut(DAY_90);

        assertThatThrownBy(() -> office.as(office.stranger, () -> optOuts().find(family, Office.YEAR)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Rule({"HS-034", "HS-045"})
    void whatTheFamilyDeclinesIsNeitherDueNorBegunUntilTheFamilyWantsIt() {
        var family = office.family();
        office.optOut(family, DAY_90, OptOut.ASSESSMENT, OptOut.GOAL_WRITING);

        assertThat(office.tasks(family.value())).containsExactly(HeadStartTasks.MONTHLY_CONTACT);
        var plan = office.asAdvocate(() -> office.startedPlan(family));
        assertThat(office.refusals(() -> office.assessments().begin(plan))).containsExactly("E-STATE HS-034");
        assertThat(office.refusals(() -> office.goals().draft(plan, anyGoal(), List.of())))
                .containsExactly("E-STATE HS-034");
        assertThat(office.asAdvocate(() -> office.agreements().whyNotYet(plan)))
                .extracting(Refusal::rule)
                .doesNotContain("HS-086");
    }

    @Test
    @Rule({"HS-031", "HS-032"})
    void theFamilyComesBackAtOnceWithoutAReasonAndItsHistoryIsKept() {
        var family = office.family();
        office.optOut(family, DAY_90, OptOut.ASSESSMENT, OptOut.GOAL_WRITING);
        var today = LocalDate.of(2026, 11, 26);

        assertThat(office.refusals(() -> resume(family))).containsExactly("E-REQ HS-034");
        assertThat(office.refusals(() -> resume(family, "other_services"))).containsExactly("E-STATE HS-031");
        office.asAdvocate(() -> resume(family, OptOut.ASSESSMENT));

        var partly = find(family).orElseThrow();
        assertThat(partly.declined()).containsExactly(OptOut.GOAL_WRITING);
        assertThat(due(family, HeadStartTasks.ASSESS)).isEqualTo(today.plusDays(30));
        assertThat(office.tasks(family.value()))
                .contains(HeadStartTasks.MONTHLY_CONTACT)
                .doesNotContain(HeadStartTasks.AGREE);
        var plan = office.asAdvocate(() -> office.startedPlan(family));
        assertThat(office.refusals(() -> office.assessments().begin(plan))).isEmpty();

        office.asAdvocate(() -> resume(family, OptOut.GOAL_WRITING));
        office.optOut(family, DAY_90, OptOut.ASSESSMENT, OptOut.GOAL_WRITING);
        var back = find(family).orElseThrow();
        assertThat(back.isInForce()).isFalse();
        assertThat(back.optedOutOn()).isEqualTo(DAY_90);
        assertThat(back.resumptions()).extracting(Resumption::firstSteps).containsExactly("A visit", "A visit");
        assertThat(due(family, HeadStartTasks.AGREE)).isEqualTo(today.plusDays(90));
        assertThat(office.tasks(family.value())).doesNotContain(HeadStartTasks.MONTHLY_CONTACT);
    }

    @Test
    @Rule("HS-034")
    void aFamilyThatDeclinesOnlyTheAssessmentGoesOnToItsGoalsAndMayTakeTheAssessmentUpLater() {
        var family = office.family();
        office.optOut(family, DAY_90, OptOut.ASSESSMENT);
        var plan = office.asAdvocate(() -> office.startedPlan(family));

        office.asAdvocate(() -> office.assessments().passOver(plan));
        assertThat(office.asAdvocate(() -> office.plans().get(plan)).state()).isEqualTo(PlanState.GOAL_SETTING);

        office.asAdvocate(() -> resume(family, OptOut.ASSESSMENT));
        var assessment = office.asAdvocate(() -> office.assessments().begin(plan));
        var version = office.asAdvocate(() -> office.assessments().find(plan))
                .orElseThrow()
                .version();
        assertThat(office.refusals(() -> office.assessments().complete(assessment, version, DAY_90)))
                .containsExactly("E-REQ HS-004");
    }

    @Test
    void whoSeesOnlyTotalsReadsNoOptOutAndAManagerReadsButDoesNotWrite() {
        var family = office.family();
        office.optOut(family, Office.ENTRY.plusDays(100), OptOut.ASSESSMENT);
        var manager = TestPlatform.staff("FSM01", HeadStartRoles.FAMILY_SERVICES_MANAGER);
        office.as(manager, () -> {
            assertThat(optOuts().find(family, Office.YEAR)).isPresent();
            assertThatThrownBy(() -> resume(family, OptOut.ASSESSMENT)).isInstanceOf(AccessDenied.class);
            return true;
        });
        var director = TestPlatform.staff("DI01", HeadStartRoles.DIRECTOR);
        office.as(director, () -> {
            assertThat(office.plans().ofFamily(family)).isEmpty();
            assertThat(optOuts().declines(family, Office.YEAR, OptOut.ASSESSMENT))
                    .isTrue();
            assertThatThrownBy(() -> optOuts().find(family, Office.YEAR)).isInstanceOf(AccessDenied.class);
            return true;
        });
    }

    private void resume(FamilyId family, String... services) {
        var starts = LocalDate.of(2026, 11, 26);
        optOuts().resume(family, Office.YEAR, new Resumption(Set.of(services), starts, "A visit"));
    }

    private static GoalDraft anyGoal() {
        return new GoalDraft(
                "GED", "", null, "", "", LocalDate.of(2026, 11, 26), null, 0, null, List.of(), GoalThoughts.NONE);
    }

    private FamilyId optedOut(LocalDate day) {
        var family = office.family();
        load(family, day);
        return family;
    }

    private void load(FamilyId family, LocalDate day) {
        office.asAdvocate(() -> {
            optOuts()
                    .load(List.of(new ToldOptOut(
                            new NewOptOut(family, Office.YEAR, day, Set.of("assessment"), Office.ENTRY), "FA01")));
        });
    }

    private Optional<OptOut> find(FamilyId family) {
        return office.asAdvocate(() -> optOuts().find(family, Office.YEAR));
    }

    private LocalDate monthlyContact(FamilyId family) {
        return due(family, HeadStartTasks.MONTHLY_CONTACT);
    }

    private LocalDate due(FamilyId family, String kind) {
        return office.as(Caller.SYSTEM, () -> office.get(Tasks.class).about(family.value())).stream()
                .filter(task -> task.kind().equals(kind))
                .map(Task::due)
                .findFirst()
                .orElseThrow();
    }

    private OptOuts optOuts() {
        return office.get(OptOuts.class);
    }
}
