package org.hearth.core.failure;

import java.util.Map;
import java.util.Objects;

/**
 * Why a planned act is not possible: the same in a view, an import and a test.
 *
 * @param code the kind of refusal
 * @param rule the rule's id in the domain specification, such as {@code HS-028}
 * @param field the field or part it is about, or an empty string
 * @param message the key of the plain-language text; its words live in the module's message bundle
 * @param arguments what the text names: a date, an outcome, a count
 */
public record Refusal(RefusalCode code, String rule, String field, String message, Map<String, Object> arguments) {

    public Refusal {
        Objects.requireNonNull(code);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(field);
        Objects.requireNonNull(message);
        arguments = Map.copyOf(arguments);
    }

    /** A refusal that names no field and needs no arguments. */
    public static Refusal of(RefusalCode code, String rule, String message) {
        return new Refusal(code, rule, "", message, Map.of());
    }

    /** The same refusal, about {@code name}. */
    public Refusal at(String name) {
        return new Refusal(code, rule, name, message, arguments);
    }

    /** The same refusal with one more argument for its text. */
    public Refusal with(String name, Object value) {
        var all = new java.util.HashMap<>(arguments);
        all.put(name, value);
        return new Refusal(code, rule, field, message, all);
    }

    /** What stands before the words: {@code E-EARLY HS-028}. */
    public String label() {
        return rule.isEmpty() ? code.label() : code.label() + " " + rule;
    }
}
