package org.hearth.ui.shell.error;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.ParentLayout;
import java.util.Map;
import org.hearth.ui.PageContext;
import org.hearth.ui.shell.layout.MainLayout;

/** What happened, what to do, and the way home; inside the frame, so that all else goes on. */
@ParentLayout(MainLayout.class)
abstract class ErrorPage extends Composite<Div> implements HasDynamicTitle {

    private final transient PageContext page;
    private String title = "Hearth";

    ErrorPage(PageContext page) {
        this.page = page;
        getContent().addClassName("hearth-error");
    }

    /** Shows the messages {@code key.title} and {@code key.explanation}. */
    final void show(String key, Map<String, ?> arguments) {
        title = page.text(key + ".title");
        var home = new Anchor("/", page.text("error.home"));
        getContent().removeAll();
        getContent().add(new H1(title), new Paragraph(page.text(key + ".explanation", arguments)), home);
    }

    @Override
    public final String getPageTitle() {
        return title + " · Hearth";
    }
}
