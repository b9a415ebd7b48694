package org.hearth.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import java.util.Optional;
import org.hearth.family.flag.RestrictedFlag;
import org.hearth.family.flag.RestrictedFlags;
import org.hearth.family.person.PersonId;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.ListLine;
import org.hearth.ui.part.PageSection;

/** Restricted information: what the caller may know of. The section looks the same where there is more. */
final class FlagsSection {

    private final RecordDesk desk;
    private final RestrictedFlags flags;
    private final Fields fields;

    FlagsSection(RecordDesk desk) {
        this.desk = desk;
        flags = desk.person().more().flags();
        fields = desk.fields();
    }

    /** Empty for who writes nothing here and may know of nothing. */
    Optional<PageSection> of(PersonId person) {
        if (desk.toRead()) {
            return Optional.empty();
        }
        var known = flags.of(person);
        if (known.isEmpty() && !desk.mayWrite()) {
            return Optional.empty();
        }
        Component content = known.isEmpty()
                ? new EmptyState(fields.text("flags.none"), fields.text("flags.none.help"))
                : MembersSection.lines(known.stream().map(this::line).toList());
        var section = new PageSection(fields.text("flags.title"), content).help(fields.text("flags.help"));
        return Optional.of(
                desk.mayWrite() ? section.actions(new Button(fields.text("flag.add"), click -> add(person))) : section);
    }

    private ListItem line(RestrictedFlag flag) {
        var name = fields.listed("restricted_flag", flag.kind());
        var item = new ListLine(name, flag.note());
        if (desk.mayWrite()) {
            item.add(new LineActions(fields, name)
                    .add(
                            fields.text("do.mistake"),
                            () -> desk.endings()
                                    .mistake(name, reason -> flags.takeOut(flag.id(), flag.version(), reason))));
        }
        return item;
    }

    // No draft is kept of this: nothing of it stays anywhere but in the record.
    private void add(PersonId person) {
        var kind = fields.pick("flag.kind", flags.kinds(), each -> fields.listed("restricted_flag", each));
        var note = fields.words("flag.note", RestrictedFlag.NOTE_LENGTH);
        var dialog = new EditDialog(desk, fields.text("flag.add"));
        dialog.notice().field("kind", kind).field("note", note);
        dialog.says(fields.text("flag.add.help"))
                .with(new FormGrid().wide(kind).wide(note))
                .open(
                        fields.text("flag.add"),
                        () -> flags.add(person, kind.getOptionalValue().orElse(""), note.getValue()),
                        fields.text("saved"));
    }
}
