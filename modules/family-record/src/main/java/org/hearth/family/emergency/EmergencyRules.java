package org.hearth.family.emergency;

import java.util.ArrayList;
import java.util.List;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;

/** What an emergency reading needs, and what it is refused with. */
final class EmergencyRules {

    static final String RULE = "C7";

    private EmergencyRules() {}

    static List<Refusal> refusals(EmergencyRequest request) {
        var refusals = new ArrayList<Refusal>();
        if (request.namesNobody()) {
            refusals.add(refusal(RefusalCode.E_REQ, "whom").at("number"));
        }
        if (request.reason().length() < EmergencyRequest.REASON_SHORTEST) {
            refusals.add(refusal(RefusalCode.E_REQ, "reason").at("reason"));
        }
        if (request.reason().length() > EmergencyRequest.REASON_LENGTH) {
            refusals.add(tooLong("reason", EmergencyRequest.REASON_LENGTH));
        }
        return refusals;
    }

    /** The one answer for a family that does not exist, for several that fit, and for whatever else opens nothing. */
    static RuleViolation nothingOpened() {
        return new RuleViolation(refusal(RefusalCode.E_AUTH, "nothing").at("number"));
    }

    static RuleViolation tooManyTries(int most) {
        return new RuleViolation(refusal(RefusalCode.E_STATE, "tries").with("most", most));
    }

    static RuleViolation stillRunning() {
        return new RuleViolation(refusal(RefusalCode.E_STATE, "running"));
    }

    static RuleViolation alreadyReviewed() {
        return new RuleViolation(refusal(RefusalCode.E_LOCK, "reviewed"));
    }

    static RuleViolation ownOpening() {
        return new RuleViolation(refusal(RefusalCode.E_CONFLICT, "own"));
    }

    static Refusal tooLong(String field, int longest) {
        return refusal(RefusalCode.E_RANGE, "too_long").at(field).with("longest", longest);
    }

    private static Refusal refusal(RefusalCode code, String words) {
        return Refusal.of(code, RULE, "fam.refusal.emergency_" + words);
    }
}
