package org.hearth.family.ui.agency;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.hearth.core.security.Caller;
import org.hearth.family.agency.Organization;
import org.hearth.family.agency.Site;
import org.hearth.family.agency.SiteDraft;
import org.hearth.family.agency.SiteKind;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.ui.form.FormDialog;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.RecordForm;
import org.hearth.ui.form.Typed;

/** Adds or changes a site. */
final class SiteDialog {

    private final AgencyDesk desk;
    private final TextField name;
    private final Select<SiteKind> kind;
    private final TextField address;
    private final ComboBox<String> zone;
    private final Select<YesNoUnknown> neutral;

    SiteDialog(AgencyDesk desk) {
        this.desk = desk;
        var fields = desk.fields();
        name = fields.line("name", Organization.NAME_LENGTH);
        kind = fields.pick("kind", List.of(SiteKind.values()), fields.coded("fam.site_kind"));
        address = fields.line("site.address", Site.ADDRESS_LENGTH);
        zone = desk.zone();
        neutral = fields.pick("site.neutral_venue", List.of(YesNoUnknown.values()), fields.coded("fam.admin.answer"));
        neutral.setHelperText(fields.text("site.neutral_venue.help"));
    }

    void add() {
        var dialog = desk.dialog(desk.text("site.add"));
        zone.setValue(desk.context().time().agencyZone().getId());
        neutral.setValue(YesNoUnknown.UNKNOWN);
        bind(dialog, Caller.SYSTEM_ID).offerDraft();
        dialog.open(
                desk.text("site.add"),
                reasons -> desk.services().administration().addSite(typed()),
                desk.text("saved"));
    }

    void change(Site site) {
        var dialog = desk.dialog(site.name());
        var form = bind(dialog, site.id().value());
        form.show(
                        site,
                        () -> desk.services().administration().sites().stream()
                                .filter(each -> each.id().equals(site.id()))
                                .findFirst())
                .offerDraft();
        dialog.edit(
                desk.text("save"),
                form,
                (base, reasons) -> desk.services().administration().changeSite(base.id(), base.version(), typed()),
                desk.text("saved"));
    }

    private RecordForm<Site> bind(FormDialog dialog, UUID record) {
        var fields = desk.fields();
        var form = dialog.<Site>form(AgencyDesk.draft("site", record))
                .text("name", name, Site::name)
                .pick("kind", kind, SiteKind.class, Site::kind, fields.coded("fam.site_kind"))
                .text("address", address, Site::address)
                .text("zone", zone, each -> each.zone().getId())
                .pick("neutral", neutral, YesNoUnknown.class, Site::neutralVenue, fields.coded("fam.admin.answer"));
        dialog.with(new FormGrid(kind, zone).wide(name).wide(address).wide(neutral));
        return form;
    }

    private SiteDraft typed() {
        return new SiteDraft(
                name.getValue(),
                Typed.needed("kind", kind),
                address.getValue(),
                zone.getOptionalValue().orElse(""),
                neutral.getOptionalValue().orElse(YesNoUnknown.UNKNOWN));
    }
}
