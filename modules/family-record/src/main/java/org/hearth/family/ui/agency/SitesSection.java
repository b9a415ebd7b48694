package org.hearth.family.ui.agency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.hearth.family.agency.Site;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.ListLine;
import org.hearth.ui.part.PageSection;

/** The places where the agency works. */
final class SitesSection {

    private final AgencyDesk desk;

    SitesSection(AgencyDesk desk) {
        this.desk = desk;
    }

    PageSection of(List<Site> all) {
        Component content = all.isEmpty()
                ? new EmptyState(desk.text("site.none"), desk.text("site.none.help"))
                : AgencyDesk.lines(all, this::line);
        return new PageSection(desk.text("sites"), content)
                .help(desk.text("sites.help"))
                .actions(new Button(desk.text("site.add"), click -> new SiteDialog(desk).add()));
    }

    private ListItem line(Site each) {
        var item = new ListLine(
                each.name(),
                desk.fields().coded("fam.site_kind").apply(each.kind()),
                each.address(),
                each.neutralVenue() == YesNoUnknown.YES ? desk.text("site.neutral") : "",
                each.active() ? "" : desk.text("closed"));
        item.add(desk.act("change", each.name(), () -> new SiteDialog(desk).change(each)));
        item.add(desk.activity(
                each.active(),
                each.name(),
                () -> desk.services().administration().setSiteActive(each.id(), each.version(), !each.active())));
        return item;
    }
}
