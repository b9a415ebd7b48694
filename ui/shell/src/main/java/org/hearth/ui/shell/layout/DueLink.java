package org.hearth.ui.shell.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Map;
import org.hearth.ui.PageContext;

/** The way to the user's tasks, with the number of those that are late or due today. */
final class DueLink extends Div {

    private final PageContext context;
    private final Anchor link;
    private final Span number = new Span();

    DueLink(PageContext context) {
        this.context = context;
        addClassName("hearth-due");
        var icon = VaadinIcon.CHECK_SQUARE_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var word = new Span(context.text("layout.tasks"));
        word.addClassName("name");
        number.addClassName("number");
        link = new Anchor("", icon, word, number);
        add(link);
    }

    void show(int due) {
        number.setText(Integer.toString(due));
        number.setVisible(due > 0);
        link.getElement().setAttribute("aria-label", context.text("layout.tasks.label", Map.of("count", due)));
    }
}
