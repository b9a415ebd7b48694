package org.hearth.family.assignment;

import static org.hearth.family.assignment.AssignmentRules.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.family.agency.StaffMember;

/** What a transfer and each answer to it need (C1: one main worker at a time, with a reason). */
final class TransferRules {

    private TransferRules() {}

    /** What keeps a family from being offered, asked for or handed over at once. */
    static List<Refusal> begun(NewTransfer wanted, String from, Optional<StaffMember> receiver) {
        var refusals = new ArrayList<>(AssignmentRules.worksHere(wanted.to(), receiver, "to"));
        if (wanted.to().equals(from)) {
            refusals.add(refusal(RefusalCode.E_RANGE, "transfer.same").at("to"));
        }
        refusals.addAll(reason(wanted.reason()));
        return refusals;
    }

    /** What is planned lies ahead; what a manager decides at once may have happened. */
    static List<Refusal> planned(NewTransfer wanted, boolean underWay, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (wanted.on().isBefore(today)) {
            refusals.add(refusal(RefusalCode.E_RANGE, "transfer.past").at("on"));
        }
        if (underWay) {
            refusals.add(refusal(RefusalCode.E_DUP, "transfer.open"));
        }
        return refusals;
    }

    static List<Refusal> isReceiver(TransferCase about) {
        return about.refuseUnless(
                about.transfer().to().equals(about.caller()), refusal(RefusalCode.E_AUTH, "transfer.not_yours"));
    }

    static List<Refusal> receiverWorksHere(TransferCase about) {
        return AssignmentRules.worksHere(about.transfer().to(), about.receiver(), "to");
    }

    static List<Refusal> stillResponsible(TransferCase about) {
        return about.refuseUnless(about.responsible(), refusal(RefusalCode.E_STATE, "transfer.moved"));
    }

    static List<Refusal> mayWithdraw(TransferCase about) {
        return about.refuseUnless(
                about.assigns() || about.transfer().begunBy().equals(about.caller()),
                refusal(RefusalCode.E_AUTH, "transfer.not_begun"));
    }

    static List<Refusal> reasonGiven(TransferCase about) {
        return reason(about.words());
    }

    static List<Refusal> dayHasCome(TransferCase about) {
        return about.refuseUnless(
                !about.transfer().on().isAfter(about.today()),
                refusal(RefusalCode.E_EARLY, "transfer.early")
                        .with("day", about.transfer().on()));
    }

    private static List<Refusal> reason(String words) {
        if (words.isBlank()) {
            return List.of(refusal(RefusalCode.E_REQ, "transfer.reason").at("reason"));
        }
        return words.strip().length() > NewAssignment.REASON_LENGTH
                ? List.of(refusal(RefusalCode.E_RANGE, "assignment_reason").at("reason"))
                : List.of();
    }
}
