package org.hearth.ui.part;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * The head of a page: the record's name as its one {@code h1}, under it who, in which state and what is due next, and at
 * most one primary action.
 */
public final class PageHeader extends Div {

    private final H1 title = new H1();
    private final Paragraph about = new Paragraph();
    private final Div words = new Div();
    private final Div actions = new Div();

    /** A header that names the record. */
    public PageHeader(String name) {
        addClassName("hearth-page-header");
        title.setText(name);
        // The layout moves the focus here after navigation, so that a screen reader says where the user is.
        title.getElement().setAttribute("tabindex", "-1");
        about.addClassName("about");
        about.setVisible(false);
        words.addClassName("words");
        words.add(title, about);
        actions.addClassName("actions");
        actions.setVisible(false);
        add(words, actions);
    }

    /** Changes the record's name. */
    public PageHeader name(String name) {
        title.setText(name);
        getUI().ifPresent(this::nameTab);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // Flow names the tab after navigation; this comes later and wins.
        event.getUI().beforeClientResponse(this, response -> nameTab(response.getUI()));
    }

    private void nameTab(UI ui) {
        ui.getPage().setTitle(title.getText() + " · Hearth");
    }

    /** Who, state, what is due next; empty parts are left out. */
    public PageHeader about(String... parts) {
        var spans = List.of(parts).stream().filter(each -> !each.isBlank()).map(Span::new);
        return about(spans.toArray(Component[]::new));
    }

    /** Who, state, what is due next, where a part is a badge or a date. */
    public PageHeader about(Component... parts) {
        about.removeAll();
        for (Component part : parts) {
            var item = new Span(part);
            item.addClassName("part");
            about.add(item);
        }
        about.setVisible(parts.length > 0);
        return this;
    }

    /** A link to the page above this one. */
    public PageHeader back(String path, String label) {
        var link = new Anchor(path, label);
        link.addClassName("back");
        words.addComponentAsFirst(link);
        return this;
    }

    /** The page's one primary action. */
    public PageHeader primary(Button action) {
        action.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions.addComponentAsFirst(action);
        actions.setVisible(true);
        return this;
    }

    /** Keeps the actions in reach while one fills in a long form. */
    public PageHeader inReach() {
        addClassName("in-reach");
        return this;
    }

    /** Further, quieter actions and links. */
    public PageHeader also(Component... others) {
        actions.add(others);
        actions.setVisible(true);
        return this;
    }
}
