package org.hearth.headstart.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearth.core.security.Accounts;
import org.hearth.core.security.Caller;
import org.hearth.core.task.Task;
import org.hearth.core.task.Tasks;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.contact.ContactId;
import org.hearth.family.contact.ContactType;
import org.hearth.family.contact.Contacts;
import org.hearth.family.contact.NewContact;
import org.hearth.family.contact.Told;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.headstart.Office;
import org.hearth.headstart.goal.AgreedGoal;
import org.hearth.headstart.goal.FamilyWord;
import org.hearth.headstart.goal.GoalEnds;
import org.hearth.headstart.goal.GoalId;
import org.hearth.headstart.goal.GoalStatus;
import org.hearth.headstart.goal.GoalSteps;
import org.hearth.headstart.goal.Initials;
import org.hearth.headstart.goal.StepDraft;
import org.hearth.headstart.goal.ToldBy;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.plan.PlanState;
import org.hearth.headstart.program.HeadStartRoles;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.testkit.Rule;
import org.hearth.testkit.TestPlatform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class GoalReviewsTest {

    private static final LocalDate SHEET = LocalDate.of(2026, 9, 10);
    private static final Reasons NO_TIME = new Reasons(Map.of("W-REVIEW", "family_asked_time"));
    private static final Caller HELEN = TestPlatform.staff("FSM01", HeadStartRoles.FAMILY_SERVICES_MANAGER);

    private final Office office = new Office(LocalDate.of(2026, 8, 19));
    private final FamilyId family = office.family();
    private final PlanId plan = AgreedGoal.plan(office, family);
    private final GoalId first = agreed();

    private GoalId agreed() {
        office.on(SHEET);
        return office.asAdvocate(() -> {
            var steps = List.of(new StepDraft("Call the school", "Dana", null), new StepDraft("Sign up", "", null));
            var goal = AgreedGoal.active(office, plan, "GED", SHEET, steps);
            AgreedGoal.active(office, plan, "library every week", SHEET, steps);
            AgreedGoal.sign(office, plan);
            return goal;
        });
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** Scenario S-HS-01, from the goal sheet on. */
    @Test
    @Rule({"HS-025", "DD-07", "HS-035", "HS-114", "HS-026"})
    void theReviewMovesFromTheThirdVisitToTheNextContactAndIsHeldThere() {
        visit(LocalDate.of(2026, 8, 18), Reasons.NONE);
        assertThat(refused(LocalDate.of(2026, 9, 24), ContactType.HOME_VISIT)).containsExactly("W-REVIEW HS-025");
        visit(LocalDate.of(2026, 9, 24), NO_TIME);
        assertThat(refused(LocalDate.of(2026, 10, 22), ContactType.HOME_VISIT)).containsExactly("W-REVIEW HS-025");
        visit(LocalDate.of(2026, 10, 22), NO_TIME);
        assertThat(due(HeadStartTasks.GOAL_REVIEW)).containsExactly(LocalDate.of(2026, 11, 30));

        var day = LocalDate.of(2026, 11, 12);
        var contact = office.asAdvocate(() -> log(day, ContactType.HOME_VISIT, Set.of("goal_review"), Reasons.NONE));
        office.asAdvocate(() -> hold(review(day, contact), Reasons.NONE));
        assertThat(due(HeadStartTasks.GOAL_REVIEW)).isEmpty();

        var goals = office.asAdvocate(() -> office.goals().ofPlan(plan));
        office.asAdvocate(() -> office.get(GoalSteps.class)
                .initial(
                        goals.getFirst().steps().getFirst().id(),
                        new Initials(LocalDate.of(2026, 11, 10), "AB", ToldBy.SEEN)));
        var second = goals.getLast();
        office.asAdvocate(() -> office.get(GoalEnds.class)
                .meet(
                        second.id(),
                        second.version(),
                        FamilyWord.of("Dana Sample", day).whileStaffSees("partly")));
        assertThat(office.asAdvocate(() -> office.goals().get(second.id())).status())
                .isEqualTo(GoalStatus.MET);
        assertThat(due(HeadStartTasks.NEXT_GOAL)).containsExactly(LocalDate.of(2026, 12, 12));
    }

    @Test
    @Rule({"HS-025", "DD-07"})
    void aReviewThatTheNextContactDoesNotBringEitherIsRaisedToTheManager() {
        var profile = new Accounts.AccountProfile(
                "helen", "FSM01", Locale.ENGLISH, Set.of(HeadStartRoles.FAMILY_SERVICES_MANAGER));
        office.as(Caller.SYSTEM, () -> office.get(Accounts.class).create("helen", profile));
        visit(LocalDate.of(2026, 8, 18), Reasons.NONE);
        visit(LocalDate.of(2026, 9, 24), NO_TIME);
        visit(LocalDate.of(2026, 10, 22), NO_TIME);
        visit(LocalDate.of(2026, 11, 12), Reasons.NONE);
        assertThat(due(HeadStartTasks.GOAL_REVIEW)).containsExactly(LocalDate.of(2026, 11, 12));

        office.on(LocalDate.of(2026, 11, 13));
        office.remind();
        assertThat(office.as(HELEN, () -> office.get(Tasks.class).mine()))
                .filteredOn(Task::raised)
                .extracting(Task::kind)
                .contains(HeadStartTasks.GOAL_REVIEW);
    }

    @Test
    @Rule("HS-025")
    void aCallOrAVisitInVainBringsNoReview() {
        office.asAdvocate(() -> {
            log(LocalDate.of(2026, 9, 12), ContactType.PHONE, Set.of(), Reasons.NONE);
            office.on(LocalDate.of(2026, 10, 1));
            office.get(Contacts.class)
                    .log(
                            NewContact.of(family, ContactType.HOME_VISIT, LocalDate.of(2026, 9, 14))
                                    .inVain(),
                            Reasons.NONE);
        });
        assertThat(due(HeadStartTasks.GOAL_REVIEW)).isEmpty();
    }

    @Test
    @Rule({"HS-050", "HS-116", "HS-118"})
    void aReviewNeedsTheFamilyAndTheFirstAnswerAndMayRepeat() {
        assertThat(office.refusals(() -> hold(without(List.of(), "We called."), Reasons.NONE)))
                .containsExactly("E-REQ HS-050");
        assertThat(office.refusals(() -> hold(without(List.of("Dana Sample"), " "), Reasons.NONE)))
                .containsExactly("E-REQ HS-118");
        office.asAdvocate(() -> hold(review(SHEET, null), Reasons.NONE));
        assertThat(state()).isEqualTo(PlanState.REVIEWING);
        office.asAdvocate(() -> hold(review(SHEET, null), Reasons.NONE));
        office.asAdvocate(() -> reviews().finish(plan));
        assertThat(state()).isEqualTo(PlanState.AGREED);
        assertThat(office.refusals(() -> reviews().finish(plan))).containsExactly("E-STATE");

        var held = office.asAdvocate(() -> reviews().ofPlan(plan));
        assertThat(held).extracting(each -> each.said()).containsExactly(review(SHEET, null), review(SHEET, null));
    }

    @Test
    @Rule("HS-053")
    void whatDoesNotMoveIsDoneDifferently() {
        var stuck = new NewReview(
                SHEET,
                Occasion.OTHER,
                null,
                List.of("Dana Sample"),
                List.of(),
                Set.of(first),
                answers("Nothing yet"),
                true,
                null);
        assertThat(office.refusals(() -> hold(stuck, Reasons.NONE))).containsExactly("W-STRATEGY HS-053");
        office.asAdvocate(() -> hold(stuck, new Reasons(Map.of("W-STRATEGY", "family_asked_time"))));
    }

    @Test
    @Rule("HS-117")
    void theLastHomeVisitAsksForGoalsThatNobodyLookedAtLately() {
        office.on(LocalDate.of(2027, 2, 1));
        office.asAdvocate(() -> hold(review(LocalDate.of(2027, 2, 1), null), Reasons.NONE));
        office.on(LocalDate.of(2027, 5, 20));
        var day = LocalDate.of(2027, 5, 20);
        assertThat(refused(day, ContactType.LAST_HOME_VISIT)).containsExactly("W-REVIEW HS-117");
        office.asAdvocate(() -> log(day, ContactType.LAST_HOME_VISIT, Set.of(), NO_TIME));
        assertThat(due(HeadStartTasks.YEAR_END_REVIEW)).containsExactly(LocalDate.of(2027, 7, 31));

        var goals = office.asAdvocate(() -> office.goals().ofPlan(plan)).stream()
                .map(each -> each.id())
                .toList();
        var both = new NewReview(
                day,
                Occasion.LAST_HOME_VISIT,
                null,
                List.of("Dana Sample"),
                List.of(),
                Set.copyOf(goals),
                answers("English class"),
                false,
                null);
        office.asAdvocate(() -> hold(both, Reasons.NONE));
        assertThat(due(HeadStartTasks.YEAR_END_REVIEW)).isEmpty();
        assertThat(refused(day, ContactType.LAST_HOME_VISIT)).isEmpty();
    }

    @Test
    void aContactAtWhichAReviewWasHeldIsLinkedWithItAndOwesNothing() {
        var contact = office.asAdvocate(() -> log(SHEET, ContactType.PHONE, Set.of("goal_review"), Reasons.NONE));
        assertThat(office.as(Caller.SYSTEM, () -> office.get(Tasks.class).about(family.value())))
                .extracting(Task::kind, Task::due)
                .contains(tuple(HeadStartTasks.GOAL_REVIEW, SHEET));
        office.asAdvocate(() -> hold(review(SHEET, contact), Reasons.NONE));
        assertThat(due(HeadStartTasks.GOAL_REVIEW)).isEmpty();
        var stored = office.asAdvocate(() -> office.get(Contacts.class).get(contact));
        office.asAdvocate(
                () -> office.get(Contacts.class).correct(contact, stored.version(), stored.said(), Reasons.NONE));
        assertThat(due(HeadStartTasks.GOAL_REVIEW)).isEmpty();
    }

    private NewReview without(List<String> familyPresent, String met) {
        return new NewReview(
                SHEET, Occasion.OTHER, null, familyPresent, List.of(), Set.of(first), answers(met), false, null);
    }

    private NewReview review(LocalDate on, @Nullable ContactId contact) {
        return new NewReview(
                on,
                Occasion.MONTHLY_CONTACT,
                contact,
                List.of("Dana Sample"),
                List.of("Abby Brooks"),
                Set.of(first),
                answers("I called the school."),
                false,
                null);
    }

    private static Answers answers(String met) {
        return new Answers(met, "", "", "", "", "Child care");
    }

    private GoalReviewId hold(NewReview review, Reasons reasons) {
        return reviews().hold(plan, review, reasons);
    }

    private GoalReviews reviews() {
        return office.get(GoalReviews.class);
    }

    private PlanState state() {
        return office.asAdvocate(() -> office.plans().get(plan)).state();
    }

    private void visit(LocalDate on, Reasons reasons) {
        if (on.isAfter(SHEET)) {
            office.on(on);
        }
        office.asAdvocate(() -> log(on, ContactType.HOME_VISIT, Set.of(), reasons));
    }

    private List<String> refused(LocalDate on, ContactType type) {
        office.on(on);
        return office.refusals(() -> log(on, type, Set.of(), Reasons.NONE));
    }

    private ContactId log(LocalDate on, ContactType type, Set<String> topics, Reasons reasons) {
        office.on(on.isAfter(SHEET) ? on : SHEET);
        var contact = NewContact.of(family, type, on).telling(new Told(topics, YesNoUnknown.UNKNOWN, "", ""));
        return office.get(Contacts.class).log(contact, reasons);
    }

    private List<LocalDate> due(String kind) {
        return office.as(Caller.SYSTEM, () -> office.get(Tasks.class).about(family.value())).stream()
                .filter(each -> each.kind().equals(kind) && !each.done())
                .map(Task::due)
                .toList();
    }
}
