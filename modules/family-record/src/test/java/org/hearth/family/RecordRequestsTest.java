package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearth.core.document.PaperSize;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.policy.Policy;
import org.hearth.core.security.Caller;
import org.hearth.core.task.Task;
import org.hearth.core.task.Tasks;
import org.hearth.family.consent.PrintChoice;
import org.hearth.family.disclosure.Basis;
import org.hearth.family.disclosure.Ground;
import org.hearth.family.disclosure.SharingGate;
import org.hearth.family.disclosure.Statement;
import org.hearth.family.inspection.Answer;
import org.hearth.family.inspection.Extracts;
import org.hearth.family.inspection.NewRecordRequest;
import org.hearth.family.inspection.Outcome;
import org.hearth.family.inspection.RecordRequestId;
import org.hearth.family.inspection.RecordRequests;
import org.hearth.family.inspection.RequestKind;
import org.hearth.family.inspection.RequestState;
import org.hearth.testkit.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RecordRequestsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    private final ConsentHome home = new ConsentHome();
    private final Prairie prairie = home.prairie;
    private final RecordRequests requests = prairie.get(RecordRequests.class);

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    @Rule({"B-10", "DD-14"})
    void anAnswerIsDueAfter45DaysAndThePrivacyOfficerHasTheTask() {
        var id = receive(RequestKind.INSPECT, "", TODAY);
        prairie.as(ConsentHome.PRIVACY, () -> {
            assertThat(requests.get(id).dueOn()).isEqualTo(LocalDate.of(2026, 10, 29));
            assertThat(open(id))
                    .extracting(Task::rule, Task::due)
                    .containsExactly(tuple("DD-14", LocalDate.of(2026, 10, 29)));
            requests.answer(id, 1, new Answer(Outcome.GRANTED, "", TODAY));
            assertThat(requests.get(id).state()).isEqualTo(RequestState.ANSWERED);
            assertThat(open(id)).isEmpty();
        });
    }

    @Test
    @Rule("B-10")
    void theAgencyMayPromiseLessButNeverMoreDays() {
        var policy = prairie.get(Policy.class);
        prairie.as(Caller.SYSTEM, () -> policy.change(RecordRequests.DAYS, 30, TODAY));
        var id = receive(RequestKind.COPY, "", TODAY);
        assertThat(prairie.as(ConsentHome.PRIVACY, () -> requests.get(id).dueOn()))
                .isEqualTo(LocalDate.of(2026, 10, 14));
        assertThat(home.refusals(Caller.SYSTEM, () -> policy.change(RecordRequests.DAYS, 60, TODAY)))
                .extracting(Refusal::label)
                .containsExactly("E-RANGE B-10");
    }

    @Test
    void aRequestSaysWhoAsksAndACorrectionWhichPart() {
        assertThat(home.labels(() -> requests.receive(new NewRecordRequest(
                        home.family, home.child.id(), null, "", RequestKind.AMEND, "", TODAY.plusDays(1)))))
                .containsExactly("E-REQ B-10", "E-REQ B-10", "E-RANGE B-10");
    }

    @Test
    @Rule({"B-10", "B-11"})
    void aStatementTravelsWithTheContestedPart() {
        var id = receive(RequestKind.AMEND, "Assessment of 3 Sep", TODAY);
        assertThat(home.labels(() -> requests.state(id, Set.of("assessment"), "That is not so.")))
                .containsExactly("E-STATE B-10");
        var silent = new Answer(Outcome.REFUSED, "", TODAY);
        assertThat(home.refusals(ConsentHome.PRIVACY, () -> requests.answer(id, 1, silent)))
                .extracting(Refusal::label)
                .containsExactly("E-REQ B-10");
        prairie.as(
                ConsentHome.PRIVACY,
                () -> requests.answer(id, 1, new Answer(Outcome.REFUSED, "Two staff saw it the same way.", TODAY)));
        prairie.as(Prairie.ADVOCATE, () -> {
            requests.state(id, Set.of("assessment"), "That is not so.");
            var gate = prairie.get(SharingGate.class);
            var order = Ground.of(Basis.COURT_ORDER, "Order 1");
            assertThat(gate.require(home.sharing(Set.of("assessment"), order, home.child.id()))
                            .statements())
                    .extracting(Statement::words)
                    .containsExactly("That is not so.");
            assertThat(gate.require(home.sharing(Set.of("health"), order, home.child.id()))
                            .statements())
                    .isEmpty();
        });
    }

    @Test
    void theReplyIsPrintedInBothLanguages() {
        var id = receive(RequestKind.COPY, "", TODAY);
        prairie.as(Prairie.ADVOCATE, () -> {
            var order = Ground.of(Basis.COURT_ORDER, "Order 1");
            prairie.get(SharingGate.class)
                    .require(home.sharing(Set.of("health"), order, home.child.id(), home.father.id()));
            for (var language : List.of(Locale.ENGLISH, Locale.of("es"))) {
                var pdf = prairie.get(Extracts.class).reply(id, new PrintChoice(language, PaperSize.A4));
                assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
            }
        });
    }

    @Test
    void onlyThePrivacyOfficerAnswersAndStrangersFindNothing() {
        var id = receive(RequestKind.INSPECT, "", TODAY);
        var answer = new Answer(Outcome.GRANTED, "", TODAY);
        for (var other : List.of(Prairie.ADVOCATE, Prairie.MANAGER, ConsentHome.AUDITOR)) {
            prairie.as(
                    other,
                    () -> assertThatThrownBy(() -> requests.answer(id, 1, answer))
                            .isInstanceOf(AccessDenied.class));
        }
        prairie.as(Prairie.OTHER_ADVOCATE, () -> {
            assertThatThrownBy(() -> requests.get(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> requests.ofFamily(home.family)).isInstanceOf(NotFound.class);
        });
        prairie.as(Prairie.ADVOCATE, () -> {
            requests.withdraw(id, 1);
            assertThat(requests.get(id).state()).isEqualTo(RequestState.WITHDRAWN);
        });
    }

    private RecordRequestId receive(RequestKind kind, String part, LocalDate on) {
        return prairie.as(
                Prairie.ADVOCATE,
                () -> requests.receive(new NewRecordRequest(
                        home.family, home.child.id(), home.mother.id(), "Rosa Muster", kind, part, on)));
    }

    private List<Task> open(RecordRequestId id) {
        return prairie.get(Tasks.class).about(id.value()).stream()
                .filter(each -> !each.done())
                .toList();
    }
}
