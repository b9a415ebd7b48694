package org.hearth.core.text;

import java.util.List;

/**
 * A refusal in plain words.
 *
 * @param label code and rule: {@code E-EARLY HS-028}
 * @param what what is not possible, and why
 * @param next what to do now, or from when; empty when the first sentence says it all
 * @param rule the rule's text with its source clause; empty when the refusal names no rule
 * @param settings what the agency's settings of that rule are today, each in words
 */
public record Explanation(String label, String what, String next, String rule, List<String> settings) {

    public Explanation {
        settings = List.copyOf(settings);
    }

    /** One about a rule without settings. */
    public Explanation(String label, String what, String next, String rule) {
        this(label, what, next, rule, List.of());
    }
}
