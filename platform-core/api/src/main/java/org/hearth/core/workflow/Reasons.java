package org.hearth.core.workflow;

import java.util.Map;

/**
 * The reasons a user gave for going on in spite of soft rules, by the warning's label. They hold no family story.
 *
 * @param given for instance {@code W-READY → family_chose}
 */
public record Reasons(Map<String, String> given) {

    /** No reason given: the first try of every act. */
    public static final Reasons NONE = new Reasons(Map.of());

    public Reasons {
        given = Map.copyOf(given);
    }

    /** True when the warning has an answer. */
    public boolean answer(String warning) {
        return !given.getOrDefault(warning, "").isBlank();
    }
}
