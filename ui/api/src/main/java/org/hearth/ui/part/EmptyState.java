package org.hearth.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Where there is nothing yet: says so, says why, and offers the next step. */
public final class EmptyState extends Div {

    /**
     * Nothing here yet.
     *
     * @param title what is missing, in a few words
     * @param explanation when something will stand here
     * @param next the next step, if there is one: a button or a link
     */
    public EmptyState(String title, String explanation, Component... next) {
        addClassName("hearth-empty");
        var head = new Paragraph(title);
        head.addClassName("title");
        add(head, new Paragraph(explanation));
        add(next);
    }
}
