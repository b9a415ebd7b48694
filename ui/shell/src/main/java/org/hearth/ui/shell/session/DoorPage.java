package org.hearth.ui.shell.session;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import org.hearth.ui.PageContext;

/** A page before the door: one card in the middle, without the frame. */
public abstract class DoorPage extends Composite<Main> implements HasDynamicTitle {

    private final transient PageContext page;
    private final String title;

    /** A page whose heading is the message {@code title}. */
    protected DoorPage(PageContext page, String title) {
        this.page = page;
        this.title = page.text(title);
    }

    /** Fills the card; called once. */
    protected final void show(String explanation, Component... parts) {
        var name = new Span("Hearth");
        name.addClassName("hearth-name");
        var card = new Div(name, new H1(title), new Paragraph(page.text(explanation)));
        card.addClassName("hearth-card");
        card.add(parts);
        getContent().addClassName("hearth-door");
        getContent().add(card, languages());
    }

    private Div languages() {
        var english = new Anchor("?lang=en", "English");
        english.getElement().setAttribute("lang", "en").setAttribute("router-ignore", true);
        var spanish = new Anchor("?lang=es", "Español");
        spanish.getElement().setAttribute("lang", "es").setAttribute("router-ignore", true);
        var languages = new Div(english, spanish);
        languages.addClassName("hearth-door-languages");
        return languages;
    }

    @Override
    public String getPageTitle() {
        return title + " · Hearth";
    }
}
