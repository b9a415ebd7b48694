package org.hearth.ui.part;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of a list: what it is about, and what is known of it, as far as it is. */
public final class ListLine extends ListItem {

    private static final String BETWEEN = " · ";

    /** A line about {@code name}; empty parts of the rest are left out. */
    public ListLine(Span name, String... more) {
        name.addClassName("name");
        var rest = Stream.of(more).filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
        add(name, new Span(rest.isEmpty() ? "" : BETWEEN + rest));
    }

    /** As above, with words alone. */
    public ListLine(String name, String... more) {
        this(new Span(name), more);
    }
}
