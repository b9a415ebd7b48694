package org.hearth.core.policy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A number, a choice or a few words in a rule that an agency may change, declared by a module.
 *
 * @param code unique: {@code hs.goals.max_active}
 * @param rule the rule it belongs to: {@code HS-086}
 * @param type the Java type of its value: {@link Integer} or {@link String}
 * @param defaultValue the value where the agency has set none
 * @param choices the values a text may take; empty for a number and for free words
 * @param source the clause it comes from: document and section, or the interpretation decision
 * @param change what the agency may do to it
 * @param range the least and the most it may be, where {@code change} is {@link AllowedChange#RANGE}
 * @param privacy true when the privacy officer approves its changes, not the director
 */
public record PolicyParameter<T>(
        String code,
        String rule,
        Class<T> type,
        T defaultValue,
        List<String> choices,
        String source,
        AllowedChange change,
        Optional<Range> range,
        boolean privacy) {

    /** The longest words that an agency may set. */
    public static final int TEXT_LENGTH = 200;

    /** The least and the most a number may be. */
    public record Range(int least, int most) {}

    public PolicyParameter {
        Objects.requireNonNull(code);
        Objects.requireNonNull(defaultValue);
        choices = List.copyOf(choices);
        if (range.isPresent() != (change == AllowedChange.RANGE)) {
            throw new IllegalArgumentException(code + ": a range, and only a range, has bounds");
        }
    }

    /** A whole number, such as days or a count. */
    public static PolicyParameter<Integer> number(
            String code, String rule, int defaultValue, String source, AllowedChange change) {
        return new PolicyParameter<>(
                code, rule, Integer.class, defaultValue, List.of(), source, change, Optional.empty(), false);
    }

    /** A whole number that the agency may set to anything from {@code least} to {@code most}. */
    public static PolicyParameter<Integer> between(
            String code, String rule, int defaultValue, String source, Range range) {
        return new PolicyParameter<>(
                code,
                rule,
                Integer.class,
                defaultValue,
                List.of(),
                source,
                AllowedChange.RANGE,
                Optional.of(range),
                false);
    }

    /** One of several words; the first is the default. */
    public static PolicyParameter<String> choice(
            String code, String rule, List<String> choices, String source, AllowedChange change) {
        return new PolicyParameter<>(
                code, rule, String.class, choices.getFirst(), choices, source, change, Optional.empty(), false);
    }

    /** A few words of the agency's own, such as a telephone number; empty as long as it has set none. */
    public static PolicyParameter<String> text(String code, String rule, String source) {
        return new PolicyParameter<>(
                code, rule, String.class, "", List.of(), source, AllowedChange.FREE, Optional.empty(), false);
    }

    /** The same parameter, whose changes the privacy officer approves. */
    public PolicyParameter<T> ofPrivacy() {
        return new PolicyParameter<>(code, rule, type, defaultValue, choices, source, change, range, true);
    }
}
