package org.hearth.family.assignment;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.task.NewTask;
import org.hearth.core.task.Tasks;

/** The tasks about transfers: they bear the family's name, never why it changes hands. */
final class TransferTasks {

    static final String SUBJECT = "fam.transfer";
    static final String MANAGER = "family_services_manager";

    /** The other worker is to answer. */
    static final String ANSWER = "fam.transfer_answer";

    /** A manager is to look at what a worker asks for. */
    private static final String APPROVE = "fam.transfer_approve";

    /** A manager is to find somebody else. */
    private static final String DECLINED = "fam.transfer_declined";

    private final Tasks tasks;

    TransferTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    void asked(Transfer transfer) {
        tasks.open(task(APPROVE, transfer, transfer.answerDue(), "").settledByDeed());
    }

    void offered(Transfer transfer) {
        tasks.settle(APPROVE, transfer.id().value());
        tasks.settle(DECLINED, transfer.family().value());
        tasks.open(task(ANSWER, transfer, transfer.answerDue(), transfer.to()).settledByDeed());
    }

    void declined(Transfer transfer, LocalDate today) {
        answered(transfer);
        tasks.open(new NewTask(
                "family-record",
                DECLINED,
                AssignmentRules.RULE,
                "family",
                transfer.family().value(),
                "",
                MANAGER,
                today,
                link(transfer)));
    }

    /** Nobody waits for an answer any more. */
    void answered(Transfer transfer) {
        tasks.settle(APPROVE, transfer.id().value());
        tasks.settle(ANSWER, transfer.id().value());
    }

    /** Somebody else is responsible: what those before still owed is owed by that one. */
    void handedOver(UUID family, Set<String> from, String to) {
        tasks.settle(DECLINED, family);
        from.forEach(each -> tasks.handOver(each, to, Set.of(family)));
    }

    private static NewTask task(String kind, Transfer transfer, LocalDate due, String owner) {
        return new NewTask(
                "family-record",
                kind,
                AssignmentRules.RULE,
                SUBJECT,
                transfer.id().value(),
                owner,
                MANAGER,
                due,
                link(transfer));
    }

    private static String link(Transfer transfer) {
        return "transfers/" + transfer.id().value();
    }
}
