package org.hearth.family.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.family.NewMember;
import org.hearth.family.person.ContactKind;
import org.hearth.family.person.Languages;
import org.hearth.family.person.NewContactPoint;
import org.hearth.family.person.NewPerson;
import org.hearth.family.person.Person;
import org.hearth.family.person.PersonDraft;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.PersonRecord;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Kept;
import org.hearth.ui.form.RecordForm;
import org.hearth.ui.form.Typed;

/**
 * Adds a person to a family: somebody new, or somebody who is in the record already. While a new person is typed, those
 * who may be the same stand below; the user decides.
 */
final class AddMemberDialog {

    private static final int WHILE_TYPING_MS = 400;

    private enum Who {
        NEW,
        KNOWN
    }

    private final RecordDesk desk;
    private final FamilyId family;
    private final Fields fields;
    private final RadioButtonGroup<Who> who;
    private final NameFields name;
    private final DayField birth;
    private final Checkbox estimated;
    private final ComboBox<String> language;
    private final TextField phone;
    private final ComboBox<Person> known;
    private final Select<FamilyRole> role;
    private final DayField since;
    private final DuplicateNotice duplicates;
    private final FormGrid fresh = new FormGrid();
    private final FormGrid stored;

    AddMemberDialog(RecordDesk desk, FamilyId family) {
        this.desk = desk;
        this.family = family;
        fields = desk.fields();
        name = new NameFields(fields);
        birth = fields.day("person.birth");
        birth.setMin(NewPerson.EARLIEST_BIRTH);
        estimated = new Checkbox(fields.text("person.estimated"));
        language = fields.language("person.spoken");
        phone = fields.line("member.phone", NewContactPoint.LENGTH);
        phone.setHelperText(fields.text("member.phone.help"));
        known = new ComboBox<>(fields.text("member.known"));
        known.setHelperText(fields.text("member.known.help"));
        known.setItemLabelGenerator(each -> each == null ? "" : PersonWords.inList(desk, each));
        known.setItems(query -> {
            int wanted = query.getOffset() + query.getLimit();
            return desk.person().people().named(query.getFilter().orElse(""), wanted).stream()
                    .skip(query.getOffset());
        });
        role = fields.pickFirst(
                "member.role", List.of(FamilyRole.values()), each -> fields.listed("family_role", each.code()));
        since = fields.day("member.since");
        since.setValue(desk.context().time().today());
        duplicates = new DuplicateNotice(desk, this::take);
        stored = new FormGrid(known);
        who = new RadioButtonGroup<>(fields.text("member.who"));
    }

    void open() {
        var dialog = new EditDialog(desk, fields.text("member.add"));
        dialog.notice().field("person", known);
        var form = dialog.<PersonRecord>form("member", family.value());
        bind(form);
        who.setItems(Who.values());
        who.setItemLabelGenerator(each -> fields.coded("member.who", each));
        who.addValueChangeListener(change -> choose(change.getValue() == Who.KNOWN));
        who.setValue(Who.NEW);
        Stream.of(name.all().getFirst(), name.all().get(2), name.all().get(4), phone)
                .forEach(field -> {
                    field.setValueChangeMode(ValueChangeMode.LAZY);
                    field.setValueChangeTimeout(WHILE_TYPING_MS);
                    field.addValueChangeListener(change -> look());
                });
        birth.addValueChangeListener(change -> look());
        name.all().forEach(fresh::put);
        fresh.put(birth).put(estimated).put(language).put(phone);
        dialog.with(who, stored, fresh, duplicates, new FormGrid(role, since));
        form.offerDraft();
        dialog.open(fields.text("member.add"), this::save, fields.text("member.added"));
    }

    private void bind(RecordForm<PersonRecord> form) {
        name.bind(form, each -> each.person().name());
        form.day("birth_date", birth, each -> Optional.ofNullable(each.person().birthDate()))
                .flag("estimated", estimated, each -> each.person().birthDateEstimated())
                .code("spoken", language, each -> each.person().languages().spoken(), fields::languageName)
                .typed("phone", phone, Kept.TEXT)
                .typed("who", who, Kept.constant(Who.class))
                .typed("role", role, Kept.constant(FamilyRole.class))
                .day("from", since, each -> Optional.empty());
    }

    private void choose(boolean one) {
        stored.setVisible(one);
        fresh.setVisible(!one);
        duplicates.setVisible(!one);
    }

    private void look() {
        if (name.isEmpty() || birth.isEmpty()) {
            duplicates.show(List.of());
            return;
        }
        var phones = phone.getValue().isBlank() ? Set.<String>of() : Set.of(phone.getValue());
        var draft = new PersonDraft(name.typed(), birth.getValue(), phones, Set.of());
        duplicates.show(desk.person().people().possibleDuplicates(draft));
    }

    private void take(Person person) {
        who.setValue(Who.KNOWN);
        known.setValue(person);
        known.focus();
    }

    private void save() {
        var as = Typed.needed("role", role);
        var day = Typed.neededDay("from", since);
        if (who.getValue() == Who.KNOWN) {
            desk.family()
                    .intake()
                    .join(new NewMember(family, Typed.needed("person", known).id(), as, day));
            return;
        }
        var person = new NewPerson(
                PersonId.next(),
                name.typed(),
                Typed.day("birth_date", birth).orElse(null),
                estimated.getValue(),
                language.getOptionalValue().map(Languages::of).orElse(Languages.UNKNOWN),
                Set.of());
        var contacts = phone.getValue().isBlank()
                ? List.<NewContactPoint>of()
                : List.of(new NewContactPoint(
                        person.id(), ContactKind.PHONE, phone.getValue(), YesNoUnknown.UNKNOWN, false, 1, null));
        desk.family().intake().welcome(person, contacts, new NewMember(family, person.id(), as, day));
    }
}
