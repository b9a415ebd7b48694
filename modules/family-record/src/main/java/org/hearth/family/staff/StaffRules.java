package org.hearth.family.staff;

import java.util.List;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;

/** What every entry about staff keeps to. */
final class StaffRules {

    static final String RULE = "C1-STAFF";

    private StaffRules() {}

    static void needed(List<Refusal> refusals, String field, String text, int most) {
        if (text.isEmpty()) {
            refusals.add(refusal(RefusalCode.E_REQ, "staff_empty", field));
        }
        fits(refusals, field, text, most);
    }

    static void fits(List<Refusal> refusals, String field, String text, int most) {
        if (text.length() > most) {
            refusals.add(refusal(RefusalCode.E_RANGE, "staff_long", field).with("most", most));
        }
    }

    static Refusal refusal(RefusalCode code, String words, String field) {
        return Refusal.of(code, RULE, "fam.refusal." + words).at(field);
    }
}
