package org.hearth.family.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.core.failure.RefusalCode;
import org.hearth.family.family.FamilyId;
import org.hearth.family.household.Address;
import org.hearth.family.household.Household;
import org.hearth.family.household.HouseholdId;
import org.hearth.family.household.NewHousehold;
import org.hearth.family.household.NewResident;
import org.hearth.family.person.PersonId;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.RecordForm;
import org.hearth.ui.form.Typed;

/** Adds or changes a household. */
final class HouseholdDialog {

    private static final int STATE_LENGTH = 2;
    private static final int ZIP_LENGTH = 10;

    private final RecordDesk desk;
    private final Everybody everybody;
    private final Fields fields;
    private final TextField label;
    private final TextField street;
    private final TextField city;
    private final TextField state;
    private final TextField zip;
    private final TextField county;
    private final Checkbox confidential;
    private final DayField since;

    HouseholdDialog(RecordDesk desk, Everybody everybody) {
        this.desk = desk;
        this.everybody = everybody;
        fields = desk.fields();
        label = fields.line("household.label", NewHousehold.LENGTH);
        label.setHelperText(fields.text("household.label.help"));
        street = fields.line("household.street", Address.LENGTH);
        city = fields.line("household.city", Address.LENGTH);
        state = fields.line("household.state", STATE_LENGTH);
        zip = fields.line("household.zip", ZIP_LENGTH);
        county = fields.line("household.county", Address.LENGTH);
        confidential = new Checkbox(fields.text("household.confidential"));
        confidential.setHelperText(fields.text("household.confidential.help"));
        since = fields.day("from.if_known");
    }

    void add(FamilyId family) {
        CheckboxGroup<PersonId> residents = fields.several("household.residents", everybody.ids(), everybody::name);
        residents.setHelperText(fields.text("household.residents.help"));
        var dialog = new EditDialog(desk, fields.text("household.add"));
        var form = dialog.<Household>form("household", family.value())
                .ticks("residents", residents, Everybody.KEPT, HouseholdDialog::people);
        bind(form);
        dialog.with(content().wide(residents));
        form.offerDraft();
        dialog.open(
                fields.text("household.add"),
                () -> {
                    var household = typed(HouseholdId.next());
                    var people = residents.getValue().stream()
                            .map(each -> new NewResident(household.id(), each, household.since(), null, false))
                            .toList();
                    if (people.isEmpty()) {
                        throw Typed.missing("residents");
                    }
                    desk.family().households().addAll(List.of(household), people, false);
                },
                fields.text("saved"));
    }

    private static Set<PersonId> people(Household household) {
        return household.residents().stream().map(Household.Resident::person).collect(Collectors.toSet());
    }

    void change(Household household) {
        var dialog = new EditDialog(desk, fields.text("household.change", Map.of("name", household.label())));
        var form = dialog.<Household>form("household", household.id().value());
        bind(form);
        dialog.with(content());
        dialog.edit(
                form,
                household,
                () -> desk.family().households().of(everybody.ids()).stream()
                        .filter(each -> each.id().equals(household.id()))
                        .findFirst(),
                base -> desk.family().households().change(base.version(), typed(base.id())),
                fields.text("saved"));
    }

    private void bind(RecordForm<Household> form) {
        form.text("label", label, Household::label)
                .text("street", street, each -> each.address().street())
                .text("city", city, each -> each.address().city())
                .text("state", state, each -> each.address().state())
                .text("zip", zip, each -> each.address().zip())
                .text("county", county, each -> each.address().county())
                .flag("confidential", confidential, Household::confidential)
                .day("from", since, each -> Optional.ofNullable(each.since()));
    }

    private FormGrid content() {
        return new FormGrid(label, street, city, state, zip, county, since).wide(confidential);
    }

    private NewHousehold typed(HouseholdId id) {
        if (label.getValue().isBlank()) {
            throw Typed.missing("label");
        }
        var region = state.getValue().strip().toUpperCase(Locale.ROOT);
        requireForm(region.matches("|[A-Z]{2}"), "fam.refusal.state", "state");
        requireForm(zip.getValue().strip().matches("|\\d{5}(-\\d{4})?"), "fam.refusal.zip", "zip");
        var address = new Address(street.getValue(), city.getValue(), region, zip.getValue(), county.getValue());
        return new NewHousehold(
                id,
                label.getValue(),
                address,
                confidential.getValue(),
                Typed.day("from", since).orElse(null));
    }

    private static void requireForm(boolean right, String words, String field) {
        if (!right) {
            throw Typed.refusal(RefusalCode.E_FMT, words, field);
        }
    }
}
