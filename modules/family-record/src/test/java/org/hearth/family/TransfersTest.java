package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearth.core.data.PageRequest;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.security.Caller;
import org.hearth.core.task.NewTask;
import org.hearth.core.task.Task;
import org.hearth.core.task.Tasks;
import org.hearth.core.time.SiteTime;
import org.hearth.family.assignment.Assignments;
import org.hearth.family.assignment.Caseloads;
import org.hearth.family.assignment.Handover;
import org.hearth.family.assignment.MainSeen;
import org.hearth.family.assignment.NewTransfer;
import org.hearth.family.assignment.TransferId;
import org.hearth.family.assignment.TransferRow;
import org.hearth.family.assignment.TransferState;
import org.hearth.family.assignment.TransferWorkflow;
import org.hearth.family.assignment.Transfers;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.testkit.Rule;
import org.hearth.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class TransfersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final Caller THIRD = TestPlatform.staff("FA03", "family_advocate");

    private final Prairie prairie = new Prairie();
    private final Transfers transfers = prairie.get(Transfers.class);
    private final FamilyId garcia = prairie.family("F1", "García", "FA01");

    @AfterEach
    void close() {
        prairie.close();
    }

    @Test
    @Rule("C1")
    void anOfferedFamilyChangesHandsOnlyOnceItIsAcceptedAndWithItWhatIsOwed() {
        owes("FA01");
        var id = offer(TODAY);
        assertThat(mine(Prairie.OTHER_ADVOCATE))
                .extracting(Task::kind, Task::subjectName, Task::due, Task::link)
                .containsExactly(
                        tuple("fam.transfer_answer", "García", LocalDate.of(2026, 9, 17), "transfers/" + id.value()));
        assertThat(main()).isEqualTo("FA01");
        prairie.as(
                Prairie.OTHER_ADVOCATE,
                () -> assertThatThrownBy(() -> prairie.get(Families.class).get(garcia))
                        .isInstanceOf(NotFound.class));

        prairie.as(Prairie.OTHER_ADVOCATE, () -> transfers.accept(id, version(id)));

        assertThat(state(id)).isEqualTo(TransferState.DONE);
        assertThat(main()).isEqualTo("FA02");
        assertThat(mine(Prairie.OTHER_ADVOCATE)).extracting(Task::kind).containsExactly("fam.primary_adult");
        assertThat(mine(Prairie.ADVOCATE)).isEmpty();
        prairie.as(
                Prairie.ADVOCATE,
                () -> assertThatThrownBy(() -> prairie.get(Families.class).get(garcia))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    @Rule("C1")
    void untilTheAgreedDayTheWorkerBeforeStaysResponsible() {
        owes("FA01");
        var id = offer(TODAY.plusDays(7));
        prairie.as(Prairie.OTHER_ADVOCATE, () -> transfers.accept(id, version(id)));
        assertThat(state(id)).isEqualTo(TransferState.ACCEPTED);
        prairie.daily();
        assertThat(main()).isEqualTo("FA01");
        assertThat(mine(Prairie.ADVOCATE)).hasSize(1);

        prairie.later(7);
        prairie.daily();

        assertThat(state(id)).isEqualTo(TransferState.DONE);
        assertThat(main()).isEqualTo("FA02");
        assertThat(mine(Prairie.ADVOCATE)).isEmpty();
        assertThat(mine(Prairie.OTHER_ADVOCATE)).hasSize(1);
    }

    @Test
    void aYesThatComesAfterTheAgreedDayHoldsFromTheDayOfTheYes() {
        var id = offer(TODAY.plusDays(1));
        prairie.later(3);
        prairie.as(Prairie.OTHER_ADVOCATE, () -> transfers.accept(id, version(id)));
        assertThat(prairie.as(Prairie.MANAGER, () -> transfers.get(id)).on()).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    @Rule("C1")
    void aNoNeedsAReasonAndGivesTheManagerATask() {
        var id = offer(TODAY);
        assertThat(labels(Prairie.OTHER_ADVOCATE, () -> transfers.decline(id, version(id), " ")))
                .containsExactly("E-REQ C1");
        prairie.as(Prairie.OTHER_ADVOCATE, () -> transfers.decline(id, version(id), "I know this family privately"));
        assertThat(state(id)).isEqualTo(TransferState.DECLINED);
        assertThat(main()).isEqualTo("FA01");
        assertThat(mine(Prairie.MANAGER))
                .extracting(Task::kind, Task::subjectName)
                .containsExactly(tuple("fam.transfer_declined", "García"));
        assertThat(mine(Prairie.OTHER_ADVOCATE)).isEmpty();
        prairie.as(Prairie.MANAGER, () -> transfers.offer(wanted("FA03", TODAY), seen()));
        assertThat(mine(Prairie.MANAGER)).isEmpty();
    }

    @Test
    @Rule("HS-103")
    void anOfferWithoutAnAnswerReachesTheManager() {
        offer(TODAY);
        prairie.later(3);
        prairie.remind();
        assertThat(mine(Prairie.MANAGER)).isEmpty();
        prairie.later(1);
        prairie.remind();
        assertThat(mine(Prairie.MANAGER))
                .extracting(Task::kind, Task::raised)
                .containsExactly(tuple("fam.transfer_answer", true));
    }

    @Test
    void aManagerNeedNotWaitForTheAnswer() {
        var id = offer(TODAY.plusDays(1));
        prairie.later(5);
        prairie.as(Prairie.MANAGER, () -> transfers.decide(id, version(id)));
        assertThat(state(id)).isEqualTo(TransferState.DONE);
        assertThat(main()).isEqualTo("FA02");
        assertThat(mine(Prairie.OTHER_ADVOCATE)).isEmpty();
    }

    @Test
    @Rule("C1")
    void anAdvocateAsksForHerOwnFamilyAndTheManagerPassesItOn() {
        prairie.as(
                Prairie.OTHER_ADVOCATE,
                () -> assertThatThrownBy(() -> transfers.ask(wanted("FA03", TODAY), seen()))
                        .isInstanceOf(NotFound.class));
        var id = prairie.as(Prairie.ADVOCATE, () -> transfers.ask(wanted("FA02", TODAY), seen()));
        assertThat(mine(Prairie.MANAGER)).extracting(Task::kind).containsExactly("fam.transfer_approve");
        assertThat(acts(Prairie.ADVOCATE, id)).containsExactly(TransferWorkflow.WITHDRAW);
        assertThat(acts(Prairie.OTHER_ADVOCATE, id)).isEmpty();
        prairie.as(
                Prairie.ADVOCATE,
                () -> assertThatThrownBy(() -> transfers.approve(id, version(id)))
                        .isInstanceOf(AccessDenied.class));

        prairie.as(Prairie.MANAGER, () -> transfers.approve(id, version(id)));

        assertThat(mine(Prairie.MANAGER)).isEmpty();
        assertThat(acts(Prairie.OTHER_ADVOCATE, id))
                .containsExactlyInAnyOrder(TransferWorkflow.ACCEPT, TransferWorkflow.DECLINE);
        prairie.as(Prairie.OTHER_ADVOCATE, () -> transfers.accept(id, version(id)));
        assertThat(main()).isEqualTo("FA02");
    }

    @Test
    @Rule("C1")
    void whatCannotBeOfferedIsRefusedWithItsRule() {
        assertThat(labels(Prairie.MANAGER, () -> transfers.offer(wanted("FA01", TODAY), seen())))
                .containsExactly("E-RANGE C1");
        assertThat(labels(Prairie.MANAGER, () -> transfers.offer(wanted("FA02", TODAY.minusDays(1)), seen())))
                .containsExactly("E-RANGE C1");
        assertThat(labels(Prairie.MANAGER, () -> transfers.offer(new NewTransfer(garcia, "FA99", TODAY, ""), seen())))
                .containsExactly("E-REQ C1", "E-REQ C1");
        offer(TODAY);
        assertThat(labels(Prairie.MANAGER, () -> transfers.offer(wanted("FA03", TODAY), seen())))
                .containsExactly("E-DUP C1");
    }

    @Test
    @Rule("C1")
    void onlyTheWorkerWhoWasAskedAnswersAndOnlyThoseConcernedKnowOfIt() {
        var id = offer(TODAY);
        assertThat(labels(Prairie.MANAGER, () -> transfers.accept(id, version(id))))
                .containsExactly("E-AUTH C1");
        assertThat(labels(Prairie.ADVOCATE, () -> transfers.accept(id, version(id))))
                .containsExactly("E-AUTH C1");
        assertThat(labels(Prairie.ADVOCATE, () -> transfers.withdraw(id, version(id), "no")))
                .containsExactly("E-AUTH C1");
        prairie.as(THIRD, () -> {
            assertThatThrownBy(() -> transfers.get(id)).isInstanceOf(NotFound.class);
            assertThat(transfers.list(true, PageRequest.first(9)).rows()).isEmpty();
        });
        assertThat(list(Prairie.ADVOCATE)).hasSize(1);
        assertThat(list(Prairie.OTHER_ADVOCATE))
                .extracting(TransferRow::familyName, TransferRow::from, TransferRow::to)
                .containsExactly(tuple("García", "Abby Brooks", "Carlos Dávila"));
    }

    @Test
    void anotherDecisionOfAManagerOvertakesAnOffer() {
        owes("FA01");
        var id = offer(TODAY.plusDays(7));
        prairie.as(Prairie.OTHER_ADVOCATE, () -> transfers.accept(id, version(id)));
        var stale = seen();
        prairie.as(
                Prairie.MANAGER,
                () -> prairie.get(Caseloads.class)
                        .handOver(new Handover(
                                List.of(new Handover.Line(garcia, "FA03", stale)), TODAY, "Carlos is ill")));
        assertThat(state(id)).isEqualTo(TransferState.WITHDRAWN);
        assertThat(main()).isEqualTo("FA03");
        assertThat(mine(THIRD)).hasSize(1);
        prairie.later(8);
        prairie.daily();
        assertThat(main()).isEqualTo("FA03");
    }

    @Test
    void twoAnswersAtOnceAreNotBothTaken() {
        var id = offer(TODAY);
        long read = version(id);
        prairie.as(Prairie.MANAGER, () -> transfers.withdraw(id, read, "reorganized"));
        prairie.as(
                Prairie.OTHER_ADVOCATE,
                () -> assertThatThrownBy(() -> transfers.accept(id, read)).isInstanceOf(StaleData.class));
        assertThat(main()).isEqualTo("FA01");
        assertThat(mine(Prairie.OTHER_ADVOCATE)).isEmpty();
    }

    private TransferId offer(LocalDate on) {
        return prairie.as(Prairie.MANAGER, () -> transfers.offer(wanted("FA02", on), seen()));
    }

    private NewTransfer wanted(String to, LocalDate on) {
        return new NewTransfer(garcia, to, on, "Closer to the family's home");
    }

    /** The last main assignment, the one that begins later if there is one. */
    private MainSeen seen() {
        return prairie.as(Prairie.MANAGER, () -> prairie.get(Assignments.class).of(garcia)).stream()
                .findFirst()
                .map(main -> MainSeen.of(main.id(), main.version()))
                .orElseThrow();
    }

    private String main() {
        return prairie.as(
                        Prairie.MANAGER,
                        () -> prairie.get(Assignments.class)
                                .findMain(garcia, prairie.get(SiteTime.class).today()))
                .orElseThrow()
                .staffCode();
    }

    private long version(TransferId id) {
        return prairie.as(Prairie.MANAGER, () -> transfers.get(id)).version();
    }

    private TransferState state(TransferId id) {
        return prairie.as(Prairie.MANAGER, () -> transfers.get(id)).state();
    }

    private Set<String> acts(Caller caller, TransferId id) {
        return prairie.as(caller, () -> transfers.acts(id));
    }

    private List<TransferRow> list(Caller caller) {
        return prairie.as(
                caller, () -> transfers.list(true, PageRequest.first(9)).rows());
    }

    private List<Task> mine(Caller caller) {
        return prairie.as(caller, () -> prairie.get(Tasks.class).mine()).stream()
                .filter(task -> !task.kind().equals("fam.privacy_notice"))
                .toList();
    }

    private void owes(String code) {
        prairie.as(
                Caller.SYSTEM,
                () -> prairie.get(UnitOfWork.class)
                        .run(em -> prairie.get(Tasks.class)
                                .open(new NewTask(
                                        "family-record",
                                        "fam.primary_adult",
                                        "C1",
                                        "family",
                                        garcia.value(),
                                        code,
                                        "family_advocate",
                                        TODAY.plusDays(30),
                                        "families"))));
    }

    private List<String> labels(Caller caller, Runnable act) {
        try {
            prairie.as(caller, act);
            return List.of();
        } catch (RuleViolation refused) {
            return refused.refusals().stream().map(Refusal::label).toList();
        }
    }
}
