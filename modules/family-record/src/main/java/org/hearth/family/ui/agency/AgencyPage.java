package org.hearth.family.ui.agency;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.part.PageHeader;

/** The agency's own records: who it is, where it works, what it runs, and when it is closed. */
public final class AgencyPage extends Div implements BeforeEnterObserver {

    private final transient AgencyDesk desk;
    private final Div sections = new Div();

    AgencyPage(PageContext context, AgencyDesk.Services services) {
        var notice = new RefusalNotice(context);
        desk = new AgencyDesk(context, services, notice, this::show);
        sections.addClassName("hearth-cards");
        add(new PageHeader(desk.text("title")).about(desk.text("about")), notice, sections);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        desk.notice().clear();
        sections.removeAll();
        var organizations = desk.services().administration().organizations();
        sections.add(new OrganizationsSection(desk).of(organizations));
        if (!organizations.isEmpty()) {
            var sites = desk.services().administration().sites();
            sections.add(
                    new SitesSection(desk).of(sites),
                    new ProgramsSection(desk)
                            .of(desk.services().administration().programs()),
                    new HolidaysSection(desk).of(sites));
        }
    }
}
