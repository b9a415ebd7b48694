package org.hearth.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.family.person.InterpreterKind;
import org.hearth.family.person.Languages;
import org.hearth.family.person.NewPerson;
import org.hearth.family.person.PersonDetails;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.PersonRecord;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.RecordForm;
import org.hearth.ui.form.Typed;

/** The fields about one person. */
final class PersonForm {

    private final NameFields name;
    private final DayField birth;
    private final Checkbox estimated;
    private final DayField died;
    private final TextField gender;
    private final TextField pronouns;
    private final ComboBox<String> spoken;
    private final ComboBox<String> written;
    private final Select<YesNoUnknown> needsInterpreter;
    private final Select<InterpreterKind> interpreter;

    PersonForm(Fields fields) {
        name = new NameFields(fields);
        birth = fields.day("person.birth");
        birth.setMin(NewPerson.EARLIEST_BIRTH);
        birth.setHelperText(fields.text("person.birth.help"));
        estimated = new Checkbox(fields.text("person.estimated"));
        died = fields.day("person.died");
        gender = fields.line("person.gender", PersonDetails.GENDER_LENGTH);
        gender.setHelperText(fields.text("person.own_words"));
        pronouns = fields.line("person.pronouns", PersonDetails.PRONOUNS_LENGTH);
        pronouns.setHelperText(fields.text("person.own_words"));
        spoken = fields.language("person.spoken");
        written = fields.language("person.written");
        needsInterpreter = fields.answer("person.interpreter");
        interpreter = fields.pickFirst(
                "person.interpreter_kind",
                List.of(InterpreterKind.values()),
                each -> fields.coded("interpreter_kind", each));
        interpreter.setValue(InterpreterKind.UNKNOWN);
    }

    void bind(RecordForm<PersonRecord> form, Fields fields) {
        name.bind(form, stored -> stored.person().name());
        form.day(
                        "birth_date",
                        birth,
                        stored -> Optional.ofNullable(stored.person().birthDate()))
                .flag("estimated", estimated, stored -> stored.person().birthDateEstimated())
                .code("spoken", spoken, stored -> stored.person().languages().spoken(), fields::languageName)
                .code("written", written, stored -> stored.person().languages().written(), fields::languageName)
                .pick(
                        "needs_interpreter",
                        needsInterpreter,
                        YesNoUnknown.class,
                        stored -> stored.person().languages().needsInterpreter(),
                        fields::answer)
                .pick(
                        "interpreter",
                        interpreter,
                        InterpreterKind.class,
                        stored -> stored.details().interpreter(),
                        each -> fields.coded("interpreter_kind", each))
                .text("pronouns", pronouns, stored -> stored.details().pronouns())
                .text("gender", gender, stored -> stored.details().gender())
                .day(
                        "deceased_on",
                        died,
                        stored -> Optional.ofNullable(stored.details().deceasedOn()));
    }

    Component content() {
        var grid = new FormGrid();
        name.all().forEach(grid::put);
        return grid.put(birth)
                .put(estimated)
                .put(spoken)
                .put(written)
                .put(needsInterpreter)
                .put(interpreter)
                .put(pronouns)
                .put(gender)
                .put(died);
    }

    NewPerson person(PersonId id) {
        var languages = new Languages(
                spoken.getOptionalValue().orElse(""),
                written.getOptionalValue().orElse(""),
                needsInterpreter.getOptionalValue().orElse(YesNoUnknown.UNKNOWN));
        var born = Typed.day("birth_date", birth).orElse(null);
        return new NewPerson(id, name.typed(), born, estimated.getValue(), languages, Set.of());
    }

    PersonDetails details() {
        return new PersonDetails(
                Typed.day("deceased_on", died).orElse(null),
                gender.getValue(),
                pronouns.getValue(),
                interpreter.getOptionalValue().orElse(InterpreterKind.UNKNOWN));
    }
}
