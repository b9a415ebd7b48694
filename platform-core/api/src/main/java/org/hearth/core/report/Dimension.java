package org.hearth.core.report;

import java.util.List;

/**
 * A property by which a report can be narrowed: the program, the site, one that a module keeps.
 *
 * @param code unique, with the module's prefix where it is its own: {@code site}; the message
 *     {@code report.dimension.<code>} holds its name
 * @param choices the values one can choose, in order
 */
public record Dimension(String code, List<Choice> choices) {

    /** The code under which modules offer their programs. */
    public static final String PROGRAM = "program";

    /** The code under which modules offer their sites. */
    public static final String SITE = "site";

    public Dimension {
        choices = List.copyOf(choices);
    }

    /**
     * One value.
     *
     * @param value as {@link ReportFilter} and addresses carry it
     * @param name what people call it
     */
    public record Choice(String value, Label name) {}

    /** True when {@code value} can be chosen. */
    public boolean has(String value) {
        return choices.stream().anyMatch(each -> each.value().equals(value));
    }
}
