package org.hearth.family.ui.referral;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.hearth.family.contact.Contact;
import org.hearth.family.contact.InterpreterUse;
import org.hearth.family.contact.Setting;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.RecordForm;

/** Where a contact was, and who interpreted. */
final class SettingFields {

    private final Fields fields;
    private final TextField place;
    private final Select<InterpreterUse> interpreter;
    private final TextField note;

    SettingFields(Fields fields) {
        this.fields = fields;
        place = fields.line("contact.place", Setting.PLACE_LENGTH);
        interpreter =
                fields.pick("contact.interpreter", List.of(InterpreterUse.values()), fields.coded("fam.interpreter"));
        interpreter.setValue(InterpreterUse.NONE);
        note = fields.line("contact.interpreter_note", Setting.NOTE_LENGTH);
    }

    void bind(RecordForm<Contact> form) {
        form.text("place", place, each -> each.said().setting().place())
                .pick(
                        "interpreter",
                        interpreter,
                        InterpreterUse.class,
                        each -> each.said().setting().interpreter(),
                        fields.coded("fam.interpreter"))
                .text("interpreterNote", note, each -> each.said().setting().interpreterNote());
    }

    FormGrid content() {
        return new FormGrid(place, interpreter).wide(note);
    }

    Setting typed(String language) {
        return new Setting(
                place.getValue(),
                language,
                interpreter.getOptionalValue().orElse(InterpreterUse.NONE),
                note.getValue());
    }
}
