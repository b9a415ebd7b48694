package org.hearth.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import java.util.Map;
import java.util.Optional;
import org.hearth.family.person.ExternalId;
import org.hearth.family.person.ExternalIds;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.StoredExternalId;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.OpenChoice;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.ListLine;
import org.hearth.ui.part.PageSection;

/** How other systems call a person. */
final class ExternalIdsSection {

    private final RecordDesk desk;
    private final ExternalIds ids;
    private final Fields fields;

    ExternalIdsSection(RecordDesk desk) {
        this.desk = desk;
        ids = desk.person().more().externalIds();
        fields = desk.fields();
    }

    PageSection of(PersonId person) {
        var known = ids.of(person);
        Component content = known.isEmpty()
                ? new EmptyState(fields.text("external.none"), fields.text("external.none.help"))
                : MembersSection.lines(known.stream().map(this::line).toList());
        var section = new PageSection(fields.text("external.title"), content);
        return desk.mayWrite()
                ? section.actions(new Button(fields.text("external.add"), click -> add(person)))
                : section;
    }

    private ListItem line(StoredExternalId known) {
        var name = known.key().system() + " " + known.key().value();
        var item = new ListLine(known.key().value(), known.key().system());
        if (desk.mayWrite()) {
            item.add(new LineActions(fields, name).add(fields.text("external.end"), () -> end(known, name)));
        }
        return item;
    }

    private void add(PersonId person) {
        var system = new OpenChoice(fields.text("external.system"));
        system.setItems(ids.systems());
        system.setHelperText(fields.text("external.system.help"));
        var value = fields.line("external.value", ExternalId.LENGTH);
        var dialog = new EditDialog(desk, fields.text("external.add"));
        dialog.<StoredExternalId>form("external_id", person.value())
                .code("system", system, each -> each.key().system(), each -> each)
                .text("value", value, each -> each.key().value())
                .offerDraft();
        dialog.with(new FormGrid(system, value))
                .open(
                        fields.text("external.add"),
                        () -> ids.add(
                                person, Optional.ofNullable(system.getValue()).orElse(""), value.getValue()),
                        fields.text("saved"));
    }

    private void end(StoredExternalId known, String name) {
        new EditDialog(desk, fields.text("external.end_what", Map.of("what", name)))
                .says(fields.text("external.end.help"))
                .open(fields.text("external.end"), () -> ids.end(known.id()), fields.text("external.ended"));
    }
}
