package org.hearth.family.ui.consent;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Map;
import org.hearth.core.data.PageRequest;
import org.hearth.family.disclosure.DisclosureLog;
import org.hearth.family.family.Families;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.PageSection;

/** Everybody who received data of a family, the latest first. */
final class DisclosuresPage extends Div implements BeforeEnterObserver {

    private final PageContext context;
    private final transient Families families;
    private final transient DisclosureLog log;

    DisclosuresPage(PageContext context, Families families, DisclosureLog log) {
        this.context = context;
        this.families = families;
        this.log = log;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var fields = new Fields(context);
        var people = FamilyPeople.of(event, families);
        var page = log.ofFamily(people.id(), PageRequest.first(PageRequest.LARGEST));
        removeAll();
        add(
                new PageHeader(fields.text("received.title"))
                        .about(people.family().name(), fields.text("received.all", Map.of("count", page.total())))
                        .back(Fields.family(people.id()), people.family().name()),
                new PageSection(fields.text("received.list"), new DisclosureLines(context, people).of(page.rows())));
    }
}
