package org.hearth.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.concurrent.atomic.AtomicLong;

/** A section of a page: a heading, perhaps one line of help and quiet actions, and what belongs together. */
public final class PageSection extends Section {

    private static final AtomicLong COUNT = new AtomicLong();

    private final Div head = new Div();
    private final Div body = new Div();

    /** A section under {@code heading}, holding {@code content}. */
    public PageSection(String heading, Component... content) {
        addClassName("hearth-section");
        var title = new H2(heading);
        title.setId("section-" + COUNT.incrementAndGet());
        getElement().setAttribute("aria-labelledby", title.getId().orElseThrow());
        head.addClassName("head");
        head.add(title);
        body.addClassName("body");
        body.add(content);
        add(head, body);
    }

    /** One line that says what the section is for. */
    public PageSection help(String words) {
        var line = new Paragraph(words);
        line.addClassName("help");
        addComponentAtIndex(1, line);
        return this;
    }

    /** Quiet actions beside the heading. */
    public PageSection actions(Component... actions) {
        head.add(new Div(actions));
        return this;
    }

    /** Replaces what the section holds. */
    public PageSection show(Component... content) {
        body.removeAll();
        body.add(content);
        return this;
    }
}
