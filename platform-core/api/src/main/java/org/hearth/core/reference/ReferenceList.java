package org.hearth.core.reference;

import java.util.List;

/**
 * A list of coded values. The message {@code list.<code>.<value>} holds a value's label, {@code list.<code>} that of the
 * list; an agency may use words of its own. Retired values stay readable.
 *
 * @param code unique: {@code hs.domain}
 * @param values the values in their usual order, as the module brings them
 * @param upkeep what an agency may do to it
 */
public record ReferenceList(String code, List<String> values, Upkeep upkeep) {

    /** What an agency may do to a list. */
    public enum Upkeep {
        /** Say it in other words: rules and drawings hang on the values. */
        WORDS,
        /** Also choose which values are offered, and in which order. */
        CHOICE,
        /** Also add values. */
        OPEN
    }

    public ReferenceList {
        values = List.copyOf(values);
    }

    /** A list whose values stay as they are. */
    public ReferenceList(String code, List<String> values) {
        this(code, values, Upkeep.WORDS);
    }

    /** True when the module itself brings {@code value}; what an agency added {@link ReferenceLists} knows. */
    public boolean has(String value) {
        return values.contains(value);
    }
}
