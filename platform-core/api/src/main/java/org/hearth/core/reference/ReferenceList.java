package org.hearth.core.reference;

import java.util.List;

/**
 * A list of coded values. The message {@code list.<code>.<value>} holds a value's label; retired values stay readable.
 *
 * @param code unique: {@code hs.domain}
 * @param values the values in their usual order
 */
public record ReferenceList(String code, List<String> values) {

    public ReferenceList {
        values = List.copyOf(values);
    }

    /** True when {@code value} is on the list. */
    public boolean has(String value) {
        return values.contains(value);
    }
}
