package org.hearth.family.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;

/** What a referral letter must hold before it is printed. */
final class LetterRules {

    private static final String RULE = "HS-038";

    private LetterRules() {}

    /** Lengths and days. */
    static List<Refusal> check(LetterFacts letter, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        tooLong(refusals, "letterName", letter.name(), LetterFacts.NAME_LENGTH);
        tooLong(refusals, "letterFacts", letter.facts(), LetterFacts.FACTS_LENGTH);
        tooLong(refusals, "contactWish", letter.contactWish(), LetterFacts.WISH_LENGTH);
        tooLong(refusals, "interpreter", letter.interpreter(), LetterFacts.INTERPRETER_LENGTH);
        var approved = letter.approvedOn();
        if (approved != null && approved.isAfter(today)) {
            refusals.add(ReferralRules.refusal(RefusalCode.E_RANGE, RULE, "letter_in_future")
                    .at("letterApprovedOn")
                    .with("today", today));
        }
        return refusals;
    }

    /** Nothing is printed that the family did not approve. */
    static List<Refusal> readyToPrint(LetterFacts letter) {
        var refusals = new ArrayList<Refusal>();
        if (letter.name().isEmpty()) {
            refusals.add(ReferralRules.refusal(RefusalCode.E_REQ, RULE, "letter_name")
                    .at("letterName"));
        }
        if (letter.approvedOn() == null) {
            refusals.add(ReferralRules.refusal(RefusalCode.E_REQ, RULE, "letter_not_approved")
                    .at("letterApprovedOn"));
        }
        return refusals;
    }

    private static void tooLong(List<Refusal> refusals, String field, String words, int longest) {
        if (words.length() > longest) {
            refusals.add(ReferralRules.tooLong(RULE, field, longest));
        }
    }
}
