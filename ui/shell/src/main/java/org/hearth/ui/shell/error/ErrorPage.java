package org.hearth.ui.shell.error;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.ParentLayout;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hearth.ui.MenuEntry;
import org.hearth.ui.PageContext;
import org.hearth.ui.shell.layout.MainLayout;

/** What happened, what to do, and the way home; inside the frame, so that all else goes on. */
@ParentLayout(MainLayout.class)
abstract class ErrorPage extends Composite<Div> implements HasDynamicTitle {

    private final transient PageContext page;
    private final transient Supplier<List<MenuEntry>> waysOn;
    private String title = "Hearth";

    /** @param waysOn where the user may turn when a record was not found */
    ErrorPage(PageContext page, Supplier<List<MenuEntry>> waysOn) {
        this.page = page;
        this.waysOn = waysOn;
        getContent().addClassName("hearth-error");
    }

    /** Shows the messages {@code key.title} and {@code key.explanation}. */
    final void show(String key, Map<String, ?> arguments) {
        title = page.text(key + ".title");
        var home = new Anchor("/", page.text("error.home"));
        getContent().removeAll();
        getContent().add(new H1(title), new Paragraph(page.text(key + ".explanation", arguments)), home);
    }

    /** As {@link #show}, for what is not there or not the user's to see; both look the same. */
    final void showUnknown() {
        show("error.unknown", Map.of());
        waysOn.get().forEach(each -> {
            var way = new Paragraph(new Anchor(each.path(), page.text(each.label())));
            way.addClassName("way-on");
            getContent().add(way);
        });
    }

    @Override
    public final String getPageTitle() {
        return title + " · Hearth";
    }
}
