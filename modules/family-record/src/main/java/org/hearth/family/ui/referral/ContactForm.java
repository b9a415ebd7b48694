package org.hearth.family.ui.referral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.family.contact.ContactLists;
import org.hearth.family.contact.ContactType;
import org.hearth.family.contact.InterpreterUse;
import org.hearth.family.contact.NewContact;
import org.hearth.family.contact.Setting;
import org.hearth.family.contact.Times;
import org.hearth.family.contact.Told;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyMember;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.DraftKeeper;
import org.hearth.ui.form.FormGrid;

/** The fields of a contact. */
final class ContactForm {

    private final Select<ContactType> type;
    private final DayField on;
    private final Checkbox inVain;
    private final CheckboxGroup<FamilyMember> with;
    private final CheckboxGroup<String> topics;
    private final TextField place;
    private final Select<InterpreterUse> interpreter;
    private final TextField interpreterNote;
    private final RadioButtonGroup<YesNoUnknown> permission;
    private final TextArea agreed;
    private final TextArea narrative;
    private final String language;
    private final LocalDate today;

    ContactForm(Fields fields, List<FamilyMember> members, DraftKeeper draft, RefusalNotice notice) {
        type = fields.pick(
                "contact.type",
                List.of(ContactType.values()),
                each -> fields.listed("fam.contact_type").apply(each.name()));
        type.setEmptySelectionAllowed(false);
        type.setValue(ContactType.HOME_VISIT);
        on = fields.day("contact.on");
        today = fields.context().time().today();
        on.setValue(today);
        on.setHelperText(fields.text("contact.on.help"));
        inVain = new Checkbox(fields.text("contact.in_vain"));
        with = fields.several(
                "contact.with", members, each -> each.person().name().display());
        topics = fields.several("contact.topics", ContactLists.TOPICS.values(), fields.listed("fam.contact_topic"));
        place = fields.line("contact.place", Setting.PLACE_LENGTH);
        interpreter =
                fields.pick("contact.interpreter", List.of(InterpreterUse.values()), fields.coded("fam.interpreter"));
        interpreter.setEmptySelectionAllowed(false);
        interpreter.setValue(InterpreterUse.NONE);
        interpreterNote = fields.line("contact.interpreter_note", Setting.NOTE_LENGTH);
        permission =
                fields.choice("contact.permission", List.of(YesNoUnknown.values()), fields.coded("fam.permission"));
        permission.setValue(YesNoUnknown.UNKNOWN);
        agreed = fields.words("contact.agreed", Told.AGREED_LENGTH);
        narrative = fields.words("contact.narrative", Told.NARRATIVE_LENGTH);
        narrative.setHelperText(fields.text("contact.narrative.help"));
        permission.addValueChangeListener(change -> narrative.setHelperText(
                fields.text(change.getValue() == YesNoUnknown.NO ? "contact.narrative.no" : "contact.narrative.help")));
        language = members.stream()
                .map(each -> each.person().languages().spoken())
                .findFirst()
                .orElse("");
        draft.date("on", on)
                .text("place", place)
                .text("interpreterNote", interpreterNote)
                .text("agreed", agreed)
                .text("narrative", narrative)
                .flag("inVain", inVain)
                .field("type", type, ContactType::name, ContactType::valueOf)
                .field("permission", permission, YesNoUnknown::name, YesNoUnknown::valueOf);
        notice.field("on", on)
                .field("narrative", narrative)
                .field("agreed", agreed)
                .field("place", place)
                .field("interpreter", interpreter)
                .field("interpreterNote", interpreterNote)
                .field("topics", topics);
    }

    Component content() {
        return new FormGrid(type, on)
                .wide(inVain)
                .wide(with)
                .wide(topics)
                .put(place)
                .put(interpreter)
                .wide(interpreterNote)
                .wide(permission)
                .wide(agreed)
                .wide(narrative);
    }

    NewContact typed(FamilyId family) {
        return new NewContact(
                family,
                Optional.ofNullable(type.getValue()).orElse(ContactType.HOME_VISIT),
                on.getOptionalValue().orElse(today),
                Times.UNKNOWN,
                "",
                inVain.getValue(),
                with.getValue().stream().map(each -> each.person().id()).collect(Collectors.toSet()),
                new Setting(
                        place.getValue(),
                        language,
                        Optional.ofNullable(interpreter.getValue()).orElse(InterpreterUse.NONE),
                        interpreterNote.getValue()),
                new Told(
                        topics.getValue(),
                        Optional.ofNullable(permission.getValue()).orElse(YesNoUnknown.UNKNOWN),
                        agreed.getValue(),
                        narrative.getValue()));
    }
}
