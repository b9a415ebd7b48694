package org.hearth.core.policy;

import java.util.List;
import java.util.Objects;

/**
 * A number or choice in a rule that an agency may change, declared by a module.
 *
 * @param code unique: {@code hs.goals.max_active}
 * @param rule the rule it belongs to: {@code HS-086}
 * @param type the Java type of its value: {@link Integer} or {@link String}
 * @param defaultValue the value where the agency has set none
 * @param choices the values a text may take; empty for a number
 * @param source the clause it comes from: document and section, or the interpretation decision
 * @param change what the agency may do to it
 */
public record PolicyParameter<T>(
        String code,
        String rule,
        Class<T> type,
        T defaultValue,
        List<String> choices,
        String source,
        AllowedChange change) {

    public PolicyParameter {
        Objects.requireNonNull(code);
        Objects.requireNonNull(defaultValue);
        choices = List.copyOf(choices);
    }

    /** A whole number, such as days or a count. */
    public static PolicyParameter<Integer> number(
            String code, String rule, int defaultValue, String source, AllowedChange change) {
        return new PolicyParameter<>(code, rule, Integer.class, defaultValue, List.of(), source, change);
    }

    /** One of several words; the first is the default. */
    public static PolicyParameter<String> choice(
            String code, String rule, List<String> choices, String source, AllowedChange change) {
        return new PolicyParameter<>(code, rule, String.class, choices.getFirst(), choices, source, change);
    }
}
