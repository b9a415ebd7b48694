package org.hearth.family.ui.referral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.hearth.family.person.LanguageCodes;
import org.hearth.family.resource.Capacity;
import org.hearth.family.resource.Resource;
import org.hearth.family.resource.ResourceDraft;
import org.hearth.family.resource.ResourceDraft.Practical;
import org.hearth.family.resource.ResourceLists;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Kept;
import org.hearth.ui.form.RecordForm;

/** The fields of an entry of the directory. */
final class ResourceForm {

    private static final List<String> LANGUAGES = List.of("en", "es", "ase", "vi", "zh", "so", "ar", "quc", "mam");

    private final Fields fields;
    private final TextField name;
    private final TextField organization;
    private final MultiSelectComboBox<String> categories;
    private final MultiSelectComboBox<String> domains;
    private final CheckboxGroup<String> languages;
    private final TextField area;
    private final Select<Capacity> capacity;
    private final TextField hours;
    private final TextArea contact;
    private final TextArea eligibility;
    private final TextField cost;

    ResourceForm(Fields fields, List<String> offered) {
        this.fields = fields;
        name = fields.line("resource.name", ResourceDraft.NAME_LENGTH);
        organization = fields.line("resource.organization", ResourceDraft.NAME_LENGTH);
        categories = several(fields, "resource.category", offered, "fam.service_category");
        domains = several(fields, "resource.domains", ResourceLists.DOMAINS.values(), "fam.need_domain");
        languages = fields.several(
                "resource.language",
                LANGUAGES,
                each -> LanguageCodes.name(each, fields.context().language()));
        area = fields.line("resource.area", ResourceDraft.AREA_LENGTH);
        capacity = fields.pick("resource.capacity", List.of(Capacity.values()), fields.coded("fam.capacity"));
        capacity.setValue(Capacity.UNKNOWN);
        hours = fields.line("resource.hours", Practical.SHORT_LENGTH);
        contact = fields.words("resource.contact", Practical.CONTACT_LENGTH);
        eligibility = fields.words("resource.eligibility", Practical.ELIGIBILITY_LENGTH);
        cost = fields.line("resource.cost", Practical.SHORT_LENGTH);
    }

    RecordForm<Resource> bind(RecordForm<Resource> form) {
        return form.text("name", name, each -> each.draft().name())
                .text("organization", organization, each -> each.draft().organization())
                .ticks("categories", categories, Kept.TEXT, each -> each.draft().categories())
                .ticks("domains", domains, Kept.TEXT, each -> each.draft().domains())
                .ticks("languages", languages, Kept.TEXT, each -> each.draft().languages())
                .text("area", area, each -> each.draft().area())
                .pick(
                        "capacity",
                        capacity,
                        Capacity.class,
                        each -> each.draft().capacity(),
                        fields.coded("fam.capacity"))
                .text("hours", hours, each -> each.draft().practical().hours())
                .text("contact", contact, each -> each.draft().practical().contact())
                .text(
                        "eligibility",
                        eligibility,
                        each -> each.draft().practical().eligibility())
                .text("cost", cost, each -> each.draft().practical().cost());
    }

    private static MultiSelectComboBox<String> several(Fields fields, String key, List<String> values, String list) {
        var field = new MultiSelectComboBox<String>(fields.text(key));
        field.setItemLabelGenerator(fields.listed(list)::apply);
        field.setItems(values);
        return field;
    }

    Component content() {
        return new FormGrid(name, organization)
                .put(categories)
                .put(domains)
                .put(area)
                .put(capacity)
                .put(hours)
                .put(cost)
                .wide(contact)
                .wide(eligibility)
                .wide(languages);
    }

    void lock() {
        List.<HasValue<?, ?>>of(
                        name,
                        organization,
                        categories,
                        domains,
                        languages,
                        area,
                        capacity,
                        hours,
                        contact,
                        eligibility,
                        cost)
                .forEach(field -> field.setReadOnly(true));
    }

    ResourceDraft typed() {
        return new ResourceDraft(
                name.getValue(),
                organization.getValue(),
                categories.getValue(),
                domains.getValue(),
                languages.getValue(),
                area.getValue(),
                Optional.ofNullable(capacity.getValue()).orElse(Capacity.UNKNOWN),
                new Practical(hours.getValue(), contact.getValue(), eligibility.getValue(), cost.getValue()));
    }
}
