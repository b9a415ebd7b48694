package org.hearth.family.ui;

import java.util.Optional;
import org.hearth.family.person.PersonRecord;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Typed;

/** Changes what is known about a person, and the names the person bears and bore. */
final class PersonDialogs {

    private final RecordDesk desk;
    private final PersonRecord record;
    private final Fields fields;

    PersonDialogs(RecordDesk desk, PersonRecord record) {
        this.desk = desk;
        this.record = record;
        fields = desk.fields();
    }

    void change() {
        var facts = desk.person().facts();
        var id = record.person().id();
        var dialog = new EditDialog(desk, fields.text("person.change"));
        var inputs = new PersonForm(fields);
        var form = dialog.<PersonRecord>form("person", id.value());
        inputs.bind(form, fields);
        dialog.says(fields.text("person.change.help")).with(inputs.content());
        dialog.edit(
                form,
                record,
                () -> Optional.of(facts.view(id)),
                base -> facts.change(base.person().version(), inputs.person(id), inputs.details()),
                fields.text("saved"));
    }

    /** A new name after a marriage, for instance; the old one is kept. */
    void rename() {
        var id = record.person().id();
        var dialog = new EditDialog(desk, fields.text("name.new"));
        var name = new NameFields(fields);
        var form = dialog.<PersonRecord>form("person_name", id.value());
        name.bind(form, each -> each.person().name());
        var lastDay = fields.day("name.last_day");
        form.day("last_day", lastDay, each -> Optional.empty());
        var grid = new FormGrid();
        name.all().forEach(grid::put);
        dialog.says(fields.text("name.new.help")).with(grid.put(lastDay));
        dialog.edit(
                form,
                record,
                () -> Optional.of(desk.person().facts().view(id)),
                base -> desk.person()
                        .facts()
                        .rename(
                                id,
                                base.person().version(),
                                name.typed(),
                                Typed.day("last_day", lastDay).orElse(null)),
                fields.text("saved"));
    }

    /** A name that old papers tell. */
    void addFormer() {
        var id = record.person().id();
        var dialog = new EditDialog(desk, fields.text("name.add_former"));
        var name = new NameFields(fields);
        var lastDay = fields.day("name.last_day");
        var form =
                dialog.<PersonRecord>form("former_name", id.value()).day("last_day", lastDay, each -> Optional.empty());
        name.bind(form, each -> each.person().name());
        form.offerDraft();
        var grid = new FormGrid();
        name.all().forEach(grid::put);
        dialog.with(grid.put(lastDay))
                .open(
                        fields.text("name.add_former"),
                        () -> desk.person()
                                .facts()
                                .addFormerName(
                                        id,
                                        name.typed(),
                                        Typed.day("last_day", lastDay).orElse(null)),
                        fields.text("saved"));
    }
}
