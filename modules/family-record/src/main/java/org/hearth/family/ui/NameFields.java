package org.hearth.family.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Function;
import org.hearth.core.failure.RefusalCode;
import org.hearth.family.person.PersonName;
import org.hearth.ui.form.RecordForm;
import org.hearth.ui.form.Typed;

/** The parts of a name. */
final class NameFields {

    private final TextField first;
    private final TextField middle;
    private final TextField last;
    private final TextField suffix;
    private final TextField preferred;

    NameFields(Fields fields) {
        first = fields.line("name.first", PersonName.LENGTH);
        middle = fields.line("name.middle", PersonName.LENGTH);
        last = fields.line("name.last", PersonName.LENGTH);
        suffix = fields.line("name.suffix", PersonName.LENGTH);
        preferred = fields.line("name.preferred", PersonName.LENGTH);
        preferred.setHelperText(fields.text("name.preferred.help"));
    }

    <T> void bind(RecordForm<T> form, Function<T, PersonName> stored) {
        form.text("first", first, stored.andThen(PersonName::first))
                .text("middle", middle, stored.andThen(PersonName::middle))
                .text("last", last, stored.andThen(PersonName::last))
                .text("suffix", suffix, stored.andThen(PersonName::suffix))
                .text("preferred", preferred, stored.andThen(PersonName::preferred));
    }

    void show(PersonName name) {
        first.setValue(name.first());
        middle.setValue(name.middle());
        last.setValue(name.last());
        suffix.setValue(name.suffix());
        preferred.setValue(name.preferred());
    }

    List<TextField> all() {
        return List.of(first, middle, last, suffix, preferred);
    }

    boolean isEmpty() {
        return first.getValue().isBlank()
                && last.getValue().isBlank()
                && preferred.getValue().isBlank();
    }

    /** The name; a refusal when nobody could be called by it. */
    PersonName typed() {
        if (isEmpty()) {
            throw Typed.refusal(RefusalCode.E_REQ, "fam.refusal.no_name", "first");
        }
        return new PersonName(
                first.getValue(), middle.getValue(), last.getValue(), preferred.getValue(), suffix.getValue());
    }
}
