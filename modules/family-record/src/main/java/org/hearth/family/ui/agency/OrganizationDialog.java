package org.hearth.family.ui.agency;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.security.Caller;
import org.hearth.family.agency.Organization;
import org.hearth.family.agency.OrganizationDraft;
import org.hearth.family.agency.OrganizationId;
import org.hearth.family.agency.OrganizationKind;
import org.hearth.ui.form.FormDialog;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.RecordForm;
import org.hearth.ui.form.Typed;

/** Adds or changes an organization. */
final class OrganizationDialog {

    private final AgencyDesk desk;
    private final List<Organization> all;
    private final TextField name;
    private final Select<OrganizationKind> kind;
    private final ComboBox<String> zone;
    private final Select<String> parent;

    OrganizationDialog(AgencyDesk desk, List<Organization> all) {
        this.desk = desk;
        this.all = all;
        var fields = desk.fields();
        name = fields.line("name", Organization.NAME_LENGTH);
        kind = fields.pick("kind", List.of(OrganizationKind.values()), fields.coded("fam.organization_kind"));
        zone = desk.zone();
        parent = fields.pickOrNone(
                "organization.parent",
                all.stream()
                        .filter(Organization::active)
                        .map(each -> each.id().value().toString())
                        .toList(),
                this::nameOf);
    }

    void add(String verb) {
        var dialog = desk.dialog(verb);
        bind(dialog, Caller.SYSTEM_ID).offerDraft();
        if (zone.isEmpty()) {
            zone.setValue(desk.context().time().agencyZone().getId());
        }
        dialog.open(verb, reasons -> desk.services().administration().addOrganization(typed()), desk.text("saved"));
    }

    void change(Organization organization) {
        var dialog = desk.dialog(organization.name());
        var form = bind(dialog, organization.id().value());
        form.show(organization, () -> stored(organization.id())).offerDraft();
        dialog.edit(
                desk.text("save"),
                form,
                (base, reasons) ->
                        desk.services().administration().changeOrganization(base.id(), base.version(), typed()),
                desk.text("saved"));
    }

    private Optional<Organization> stored(OrganizationId id) {
        return desk.services().administration().organizations().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private RecordForm<Organization> bind(FormDialog dialog, UUID record) {
        var form = dialog.<Organization>form(AgencyDesk.draft("organization", record))
                .text("name", name, Organization::name)
                .pick(
                        "kind",
                        kind,
                        OrganizationKind.class,
                        Organization::kind,
                        desk.fields().coded("fam.organization_kind"))
                .text("zone", zone, each -> each.zone().getId())
                .code("parent", parent, OrganizationDialog::parentOf, this::nameOf);
        var grid = new FormGrid(kind, zone).wide(name);
        dialog.with(all.isEmpty() ? grid : grid.put(parent));
        return form;
    }

    private static String parentOf(Organization each) {
        var above = each.parent();
        return above == null ? "" : above.value().toString();
    }

    private String nameOf(String id) {
        return all.stream()
                .filter(each -> each.id().value().toString().equals(id))
                .findFirst()
                .map(Organization::name)
                .orElse(id);
    }

    private OrganizationDraft typed() {
        var above = parent.getOptionalValue().map(UUID::fromString).map(OrganizationId::new);
        return new OrganizationDraft(
                name.getValue(),
                Typed.needed("kind", kind),
                zone.getOptionalValue().orElse(""),
                above.orElse(null));
    }
}
