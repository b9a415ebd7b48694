package org.hearth.family.ui.referral;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.hearth.family.contact.Contact;
import org.hearth.family.contact.ContactLists;
import org.hearth.family.contact.Told;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Kept;
import org.hearth.ui.form.RecordForm;

/** What a contact was about, and what may be written down of it. */
final class ToldFields {

    private final Fields fields;
    private final CheckboxGroup<String> topics;
    private final RadioButtonGroup<YesNoUnknown> permission;
    private final TextArea agreed;
    private final TextArea narrative;

    ToldFields(Fields fields, List<String> offered) {
        this.fields = fields;
        topics = fields.several("contact.topics", offered, fields.listed(ContactLists.TOPICS));
        permission =
                fields.choice("contact.permission", List.of(YesNoUnknown.values()), fields.coded("fam.permission"));
        permission.setValue(YesNoUnknown.UNKNOWN);
        permission.addValueChangeListener(change -> say(change.getValue() == YesNoUnknown.NO));
        agreed = fields.words("contact.agreed", Told.AGREED_LENGTH);
        narrative = fields.words("contact.narrative", Told.NARRATIVE_LENGTH);
        say(false);
    }

    private void say(boolean refused) {
        narrative.setHelperText(fields.text(refused ? "contact.narrative.no" : "contact.narrative.help"));
    }

    void bind(RecordForm<Contact> form) {
        form.ticks("topics", topics, Kept.TEXT, each -> each.said().told().topics())
                .pick(
                        "permission",
                        permission,
                        YesNoUnknown.class,
                        each -> each.said().told().permission(),
                        fields.coded("fam.permission"))
                .text("agreed", agreed, each -> each.said().told().agreed())
                .text("narrative", narrative, each -> each.said().told().narrative());
    }

    CheckboxGroup<String> topics() {
        return topics;
    }

    FormGrid content() {
        return new FormGrid().wide(permission).wide(agreed).wide(narrative);
    }

    Told typed() {
        return new Told(
                topics.getValue(),
                permission.getOptionalValue().orElse(YesNoUnknown.UNKNOWN),
                agreed.getValue(),
                narrative.getValue());
    }
}
