package org.hearth.family.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.hearth.family.family.Family;
import org.hearth.family.family.FamilyDraft;
import org.hearth.family.family.NewFamily;
import org.hearth.family.person.PersonId;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Typed;

/** Changes what the family is called, who its primary adult is, and the note about who lives how with whom. */
final class FamilyDialog {

    private final RecordDesk desk;
    private final Everybody everybody;
    private final Fields fields;
    private final TextField name;
    private final Select<PersonId> adult;
    private final TextArea note;

    FamilyDialog(RecordDesk desk, Everybody everybody) {
        this.desk = desk;
        this.everybody = everybody;
        fields = desk.fields();
        name = fields.line("family.name", NewFamily.NAME_LENGTH);
        adult = fields.pickFirst("family.adult", everybody.ids(), everybody::name);
        adult.setEmptySelectionAllowed(true);
        adult.setEmptySelectionCaption(fields.text("family.adult.unknown"));
        adult.clear();
        note = fields.words("family.note", NewFamily.NOTE_LENGTH);
        note.setHelperText(fields.text("family.note.help"));
    }

    void change(Family family) {
        var dialog = new EditDialog(desk, fields.text("family.change"));
        var form = dialog.<Family>form("family", family.id().value())
                .text("name", name, Family::name)
                .field("primary_adult", adult, Everybody.KEPT, Family::findPrimaryAdult, everybody::name)
                .text("note", note, Family::structureNote);
        dialog.with(new FormGrid(name, adult).wide(note));
        dialog.edit(
                form,
                family,
                () -> Optional.of(desk.family().families().get(family.id())),
                base -> desk.family().families().change(family.id(), base.version(), typed()),
                fields.text("saved"));
    }

    private FamilyDraft typed() {
        if (name.getValue().isBlank()) {
            throw Typed.missing("name");
        }
        return new FamilyDraft(name.getValue(), adult.getOptionalValue().orElse(null), note.getValue());
    }
}
