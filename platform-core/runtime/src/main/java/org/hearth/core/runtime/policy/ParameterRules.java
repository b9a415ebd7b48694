package org.hearth.core.runtime.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.policy.AllowedChange;
import org.hearth.core.policy.Policy;
import org.hearth.core.policy.PolicyParameter;

/** What keeps a parameter from taking a value. */
final class ParameterRules {

    /** No limit in days or count is longer; more would leave the calendar. */
    static final int MOST = 10_000;

    private ParameterRules() {}

    /** What is wrong with a reason; {@code needed} is false for the platform itself. */
    static List<Refusal> reason(PolicyParameter<?> parameter, String reason, boolean needed) {
        if (needed && reason.isBlank()) {
            return List.of(
                    refusal(RefusalCode.E_REQ, parameter, "policy.no_reason").at("reason"));
        }
        return reason.length() > Policy.REASON_LENGTH
                ? List.of(refusal(RefusalCode.E_RANGE, parameter, "policy.long_reason")
                        .at("reason")
                        .with("most", Policy.REASON_LENGTH))
                : List.of();
    }

    /** Every refusal; none when the change is allowed. Stricter means: than the source document's own value. */
    static <T> List<Refusal> refusals(PolicyParameter<T> parameter, T value, LocalDate from, LocalDate today) {
        if (parameter.change() == AllowedChange.FIXED) {
            return List.of(refusal(RefusalCode.E_LOCK, parameter, "policy.fixed"));
        }
        var refusals = new ArrayList<Refusal>();
        if (from.isBefore(today)) {
            refusals.add(refusal(RefusalCode.E_RANGE, parameter, "policy.past")
                    .at("from")
                    .with("from", from)
                    .with("today", today));
        }
        if (value instanceof Integer number && parameter.defaultValue() instanceof Integer limit) {
            refusals.addAll(numberRefusals(parameter, number, limit));
        }
        if (value instanceof String
                && !parameter.choices().isEmpty()
                && !parameter.choices().contains(value)) {
            refusals.add(refusal(RefusalCode.E_RANGE, parameter, "policy.choice")
                    .at("value")
                    .with("choices", parameter.choices()));
        }
        if (value instanceof String words && words.length() > PolicyParameter.TEXT_LENGTH) {
            refusals.add(refusal(RefusalCode.E_RANGE, parameter, "policy.long_text")
                    .at("value")
                    .with("most", PolicyParameter.TEXT_LENGTH));
        }
        return refusals;
    }

    private static List<Refusal> numberRefusals(PolicyParameter<?> parameter, int number, int limit) {
        if (number < 0) {
            return List.of(
                    refusal(RefusalCode.E_RANGE, parameter, "policy.negative").at("value"));
        }
        int least = parameter.range().map(PolicyParameter.Range::least).orElse(0);
        int most = parameter.range().map(PolicyParameter.Range::most).orElse(MOST);
        if (number < least || number > most) {
            return List.of(refusal(RefusalCode.E_RANGE, parameter, "policy.range")
                    .at("value")
                    .with("least", least)
                    .with("most", most));
        }
        if (parameter.change() == AllowedChange.LOWER_ONLY && number > limit) {
            return List.of(refusal(RefusalCode.E_RANGE, parameter, "policy.lower_only")
                    .at("value")
                    .with("limit", limit));
        }
        if (parameter.change() == AllowedChange.HIGHER_ONLY && number < limit) {
            return List.of(refusal(RefusalCode.E_RANGE, parameter, "policy.higher_only")
                    .at("value")
                    .with("limit", limit));
        }
        return List.of();
    }

    private static Refusal refusal(RefusalCode code, PolicyParameter<?> parameter, String message) {
        return Refusal.of(code, parameter.rule(), message).with("source", parameter.source());
    }
}
