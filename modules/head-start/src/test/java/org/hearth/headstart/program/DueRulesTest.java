package org.hearth.headstart.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.document.CopyWay;
import org.hearth.core.document.PaperSize;
import org.hearth.core.security.Accounts;
import org.hearth.core.security.Caller;
import org.hearth.core.task.Task;
import org.hearth.core.task.Tasks;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.Office;
import org.hearth.headstart.agreement.AgreementDraft;
import org.hearth.headstart.agreement.PartySignature;
import org.hearth.headstart.agreement.PrintChoice;
import org.hearth.headstart.enrollment.Enrollments;
import org.hearth.headstart.enrollment.NewFamilyEntry;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.plan.Side;
import org.hearth.testkit.Rule;
import org.hearth.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What falls due and is not done reaches the manager, and later the director; nobody can tick it away. */
class DueRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);
    private static final Caller HELEN = TestPlatform.staff("FSM01", HeadStartRoles.FAMILY_SERVICES_MANAGER);
    private static final Caller DORA = TestPlatform.staff("DIR01", HeadStartRoles.DIRECTOR);

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(TODAY);
        account("helen", HELEN, HeadStartRoles.FAMILY_SERVICES_MANAGER);
        account("dora", DORA, HeadStartRoles.DIRECTOR);
    }

    private void account(String name, Caller caller, String role) {
        var profile = new Accounts.AccountProfile(name, caller.staffCode(), Locale.ENGLISH, Set.of(role));
        office.as(Caller.SYSTEM, () -> office.get(Accounts.class).create(name, profile));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @Rule({"DD-01", "DD-02"})
    void aPlanAndAnAssessmentThatAreLateAreRaisedToTheManagerTheDayAfter() {
        var family = office.family();
        at(Office.ENTRY.plusDays(30));
        assertThat(raised(HELEN, family)).isEmpty();

        at(Office.ENTRY.plusDays(31));
        assertThat(raised(HELEN, family)).containsExactlyInAnyOrder(HeadStartTasks.OPEN_PLAN, HeadStartTasks.ASSESS);
    }

    @Test
    @Rule("DD-03")
    void aLateAgreementReachesTheManagerAndAfterTwoWeeksTheDirector() {
        var family = office.family();
        at(Office.ENTRY.plusDays(91));
        assertThat(raised(HELEN, family)).contains(HeadStartTasks.AGREE);
        assertThat(raised(DORA, family)).isEmpty();

        at(Office.ENTRY.plusDays(104));
        assertThat(raised(DORA, family)).containsExactly(HeadStartTasks.AGREE);
    }

    @Test
    @Rule({"DD-06", "HS-030"})
    void aMonthWithoutContactIsRaisedOnTheFirstDayOfTheNext() {
        var family = office.family();
        var day = Office.ENTRY.plusDays(91);
        office.on(day);
        office.optOut(family, day, "other_services");
        at(LocalDate.of(2026, 11, 30));
        assertThat(raised(HELEN, family)).doesNotContain(HeadStartTasks.MONTHLY_CONTACT);

        at(LocalDate.of(2026, 12, 1));
        assertThat(raised(HELEN, family)).contains(HeadStartTasks.MONTHLY_CONTACT);
    }

    @Test
    @Rule("DD-09")
    void aCopyThatTheFamilyDidNotGetIsRaisedAndGivingItSettlesIt() {
        var family = office.family();
        var plan = office.asAdvocate(() -> signed(family));
        at(TODAY.plusDays(8));
        assertThat(raised(HELEN, family)).containsExactly(HeadStartTasks.FAMILY_COPY);

        office.asAdvocate(() -> office.agreements().giveCopies(plan, TODAY.plusDays(8), CopyWay.HAND, "Dana"));
        assertThat(raised(HELEN, family)).isEmpty();
    }

    @Test
    void onlyTheDeedSettlesWhatTheRulesAskFor() {
        var family = office.family();

        assertThat(office.asAdvocate(() -> office.get(Tasks.class).about(family.value())))
                .extracting(Task::kind, Task::byDeed)
                .containsExactlyInAnyOrder(
                        tuple(HeadStartTasks.OPEN_PLAN, true),
                        tuple(HeadStartTasks.ASSESS, true),
                        tuple(HeadStartTasks.AGREE, true));
        UUID agreement = office.asAdvocate(() -> office.get(Tasks.class).mine()).stream()
                .filter(each -> each.kind().equals(HeadStartTasks.AGREE))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(office.refusals(() -> office.get(Tasks.class).done(agreement)))
                .containsExactly("E-STATE DD-03");
    }

    @Test
    void aFileThatIsLoadedAgainAsksForNothingThatIsDone() {
        var family = office.family();
        office.asAdvocate(() -> signed(family));

        office.as(Caller.SYSTEM, () -> {
            var enrollments = office.get(Enrollments.class);
            NewFamilyEntry entry = enrollments.entries(family).getFirst().entry();
            return enrollments.enter(entry, "FA01");
        });

        assertThat(office.tasks(family.value())).containsExactly(HeadStartTasks.FAMILY_COPY);
    }

    private PlanId signed(FamilyId family) {
        var plan = office.assessedPlan(family);
        office.plans().wantsNoGoalNow(plan, office.version(plan), TODAY);
        office.agreements().save(plan, 0, new AgreementDraft(Set.of("well_being"), "", false, null));
        var shown = office.agreements().shown(plan);
        var both = List.of(
                PartySignature.typed(Side.FAMILY, "Dana Sample", "parent"),
                PartySignature.typed(Side.STAFF, "Abby Brooks", "family_advocate"));
        office.agreements().sign(plan, shown, both, Reasons.NONE, new PrintChoice(Locale.ENGLISH, PaperSize.LETTER));
        return plan;
    }

    private void at(LocalDate day) {
        office.on(day);
        office.remind();
    }

    private List<String> raised(Caller caller, FamilyId family) {
        return office.as(caller, () -> office.get(Tasks.class).mine()).stream()
                .filter(each -> each.raised() && each.subject().equals(family.value()))
                .map(Task::kind)
                .toList();
    }
}
