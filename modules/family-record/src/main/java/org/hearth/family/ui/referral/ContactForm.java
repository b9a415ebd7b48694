package org.hearth.family.ui.referral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.family.agency.StaffMember;
import org.hearth.family.contact.Contact;
import org.hearth.family.contact.ContactType;
import org.hearth.family.contact.NewContact;
import org.hearth.family.contact.Times;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyMember;
import org.hearth.family.person.Person;
import org.hearth.family.person.PersonId;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Kept;
import org.hearth.ui.form.RecordForm;
import org.jspecify.annotations.Nullable;

/** The fields of a contact. */
final class ContactForm {

    private final Fields fields;
    private final Present present;
    private final Select<ContactType> type;
    private final DayField on;
    private final TimePicker start;
    private final TimePicker end;
    private final ComboBox<String> by;
    private final Checkbox inVain;
    private final CheckboxGroup<PersonId> with;
    private final SettingFields setting;
    private final ToldFields told;

    /**
     * Who is around.
     *
     * @param topics what the contact may be about
     * @param stored the contact that is corrected; empty for a new one
     */
    record Present(List<FamilyMember> members, List<StaffMember> staff, List<String> topics, Optional<Contact> stored) {

        List<PersonId> ids() {
            return members.stream().map(each -> each.person().id()).distinct().toList();
        }

        String name(PersonId person) {
            return members.stream()
                    .map(FamilyMember::person)
                    .filter(each -> each.id().equals(person))
                    .map(each -> each.name().display())
                    .findFirst()
                    .orElse("");
        }

        /** Took part once, and stands in the family no more: nobody can take them out by mistake. */
        Set<PersonId> gone() {
            var gone = new HashSet<>(stored.map(each -> each.said().with()).orElse(Set.of()));
            ids().forEach(gone::remove);
            return gone;
        }

        String language() {
            return stored.map(each -> each.said().setting().language())
                    .orElseGet(() -> members.stream()
                            .map(FamilyMember::person)
                            .map(Person::languages)
                            .map(each -> each.spoken())
                            .findFirst()
                            .orElse(""));
        }

        List<String> codes() {
            return staff.stream().map(StaffMember::code).toList();
        }

        String staffName(String code) {
            return staff.stream()
                    .filter(each -> each.code().equals(code))
                    .map(StaffMember::name)
                    .findFirst()
                    .orElse(code);
        }
    }

    ContactForm(Fields fields, Present present) {
        this.fields = fields;
        this.present = present;
        type = fields.pick("contact.type", List.of(ContactType.values()), this::type);
        on = fields.pastDay("contact.on");
        on.setHelperText(fields.text("contact.on.help"));
        start = time("contact.start");
        end = time("contact.end");
        by = new ComboBox<>(fields.text("contact.by"));
        by.setItems(present.codes());
        by.setItemLabelGenerator(code -> code == null ? "" : present.staffName(code));
        by.setHelperText(fields.text("contact.by.help"));
        inVain = new Checkbox(fields.text("contact.in_vain"));
        with = fields.several("contact.with", present.ids(), present::name);
        setting = new SettingFields(fields);
        told = new ToldFields(fields, present.topics());
        begin();
    }

    private TimePicker time(String key) {
        var field = new TimePicker(fields.text(key));
        field.setLocale(fields.context().language());
        return field;
    }

    private String type(ContactType each) {
        return fields.listed("fam.contact_type").apply(each.name());
    }

    /** A new contact begins as a home visit of today by whoever writes it in. */
    private void begin() {
        type.setValue(ContactType.HOME_VISIT);
        on.setValue(fields.context().time().today());
        var me = fields.context().access().caller().staffCode();
        if (present.codes().contains(me)) {
            by.setValue(me);
        }
    }

    void bind(RecordForm<Contact> form) {
        form.pick("type", type, ContactType.class, each -> each.said().type(), this::type)
                .day("on", on, each -> Optional.of(each.said().on()))
                .time(
                        "start",
                        start,
                        each -> Optional.ofNullable(each.said().times().start()))
                .time(
                        "end",
                        end,
                        each -> Optional.ofNullable(each.said().times().end()))
                .code("by", by, each -> each.said().by(), present::staffName)
                .flag("inVain", inVain, each -> each.said().attempted())
                .ticks("with", with, Kept.id(PersonId::value, PersonId::new), this::offered);
        setting.bind(form);
        told.bind(form);
    }

    private Set<PersonId> offered(Contact stored) {
        var known = present.ids();
        return stored.said().with().stream().filter(known::contains).collect(Collectors.toSet());
    }

    Component content() {
        var all = new Div(
                new FormGrid(type, on, start, end).wide(inVain).wide(by).wide(with),
                told.topics(),
                setting.content(),
                told.content());
        all.addClassName("hearth-cards");
        return all;
    }

    private static @Nullable LocalTime minutes(TimePicker field) {
        return field.getOptionalValue()
                .map(each -> each.truncatedTo(ChronoUnit.MINUTES))
                .orElse(null);
    }

    NewContact typed(FamilyId family) {
        var people = new HashSet<>(with.getValue());
        people.addAll(present.gone());
        return new NewContact(
                family,
                type.getOptionalValue().orElse(ContactType.HOME_VISIT),
                on.getOptionalValue().orElseGet(() -> fields.context().time().today()),
                new Times(minutes(start), minutes(end)),
                by.getOptionalValue().orElse(""),
                inVain.getValue(),
                people,
                setting.typed(present.language()),
                told.typed());
    }
}
