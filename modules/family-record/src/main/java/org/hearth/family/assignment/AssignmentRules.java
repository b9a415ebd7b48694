package org.hearth.family.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.family.agency.StaffMember;

/** What an assignment needs: somebody who works here, an order of days, one main worker at a time (C1). */
final class AssignmentRules {

    static final String RULE = "C1";

    private AssignmentRules() {}

    static Refusal refusal(RefusalCode code, String words) {
        return Refusal.of(code, RULE, "fam.refusal." + words);
    }

    static List<Refusal> placed(
            NewAssignment next, List<StaffAssignment> known, Optional<StaffMember> member, LocalDate today) {
        var refusals = new ArrayList<>(worksHere(next.staffCode(), member, "staff_code"));
        var to = next.to();
        if (to != null && to.isBefore(next.from())) {
            refusals.add(refusal(RefusalCode.E_RANGE, "assignment_order").at("to"));
        }
        boolean main = next.kind() == AssignmentKind.MAIN;
        if (main ? isLastMain(next, known) : isThere(next, known)) {
            refusals.add(refusal(RefusalCode.E_DUP, "assigned_already").at("staff_code"));
        } else if (main
                && known.stream()
                        .anyMatch(each -> each.isMainFrom(next.from())
                                && each.from().isAfter(next.from())
                                && !each.from().isAfter(today))) {
            refusals.add(refusal(RefusalCode.E_RANGE, "assignment_order").at("from"));
        }
        return refusals;
    }

    static List<Refusal> worksHere(String code, Optional<StaffMember> member, String field) {
        if (member.isEmpty()) {
            return List.of(refusal(RefusalCode.E_REQ, "staff_unknown").at(field).with("code", code));
        }
        return member.filter(StaffMember::active).isPresent()
                ? List.of()
                : List.of(refusal(RefusalCode.E_STATE, "staff_left").at(field).with("code", code));
    }

    static List<Refusal> ended(LocalDate first, LocalDate last, String reason) {
        var refusals = new ArrayList<Refusal>();
        if (last.isBefore(first)) {
            refusals.add(refusal(RefusalCode.E_RANGE, "assignment_order").at("to"));
        }
        if (reason.strip().length() > NewAssignment.REASON_LENGTH) {
            refusals.add(refusal(RefusalCode.E_RANGE, "assignment_reason").at("reason"));
        }
        return refusals;
    }

    private static boolean isLastMain(NewAssignment next, List<StaffAssignment> known) {
        return known.stream()
                .filter(each -> each.isMainFrom(next.from()))
                .findFirst()
                .filter(last -> last.to() == null && last.staffCode().equals(next.staffCode()))
                .isPresent();
    }

    /** Covering is for somebody who does not work with the family in that time anyway. */
    private static boolean isThere(NewAssignment next, List<StaffAssignment> known) {
        var to = Optional.ofNullable(next.to()).orElse(LocalDate.MAX);
        return known.stream()
                .filter(each -> each.staffCode().equals(next.staffCode()))
                .anyMatch(each -> !each.from().isAfter(to)
                        && !Optional.ofNullable(each.to()).orElse(LocalDate.MAX).isBefore(next.from()));
    }
}
