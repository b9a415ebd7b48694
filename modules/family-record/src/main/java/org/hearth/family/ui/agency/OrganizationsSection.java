package org.hearth.family.ui.agency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Map;
import org.hearth.family.agency.Organization;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.ListLine;
import org.hearth.ui.part.PageSection;

/** The agency, and the organizations above and below it. */
final class OrganizationsSection {

    private final AgencyDesk desk;

    OrganizationsSection(AgencyDesk desk) {
        this.desk = desk;
    }

    PageSection of(List<Organization> all) {
        Component content = all.isEmpty()
                ? new EmptyState(desk.text("organization.none"), desk.text("organization.none.help"))
                : AgencyDesk.lines(all, each -> line(all, each));
        var verb = desk.text(all.isEmpty() ? "organization.found" : "organization.add");
        return new PageSection(desk.text("organizations"), content)
                .actions(new Button(verb, click -> new OrganizationDialog(desk, all).add(verb)));
    }

    private ListItem line(List<Organization> all, Organization each) {
        var item = new ListLine(
                each.name(),
                desk.fields().coded("fam.organization_kind").apply(each.kind()),
                each.zone().getId(),
                parent(all, each),
                each.active() ? "" : desk.text("closed"));
        item.add(desk.act("change", each.name(), () -> new OrganizationDialog(desk, all).change(each)));
        boolean isAgency = all.getFirst().equals(each);
        if (!isAgency) {
            item.add(desk.activity(
                    each.active(),
                    each.name(),
                    () -> desk.services()
                            .administration()
                            .setOrganizationActive(each.id(), each.version(), !each.active())));
        }
        return item;
    }

    private String parent(List<Organization> all, Organization child) {
        return all.stream()
                .filter(each -> each.id().equals(child.parent()))
                .findFirst()
                .map(each -> desk.fields().text("organization.below", Map.of("name", each.name())))
                .orElse("");
    }
}
