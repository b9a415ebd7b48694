package org.hearth.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.hearth.family.family.FamilyRecord;
import org.hearth.family.file.FamilyFiles;
import org.hearth.ui.file.AttachmentsSection;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageSection;

/** The sections about a family's people, homes and ways to reach them. */
final class FamilySections {

    private final RecordDesk desk;

    FamilySections(RecordDesk desk) {
        this.desk = desk;
    }

    List<Component> of(FamilyRecord family) {
        var id = family.family().id();
        var everybody = Everybody.of(family.members());
        var sections = new ArrayList<Component>();
        sections.add(new MembersSection(desk, id).of(family.members()));
        sections.add(new OrdersSection(desk, everybody).of(id));
        sections.add(contacts(family, everybody));
        sections.add(new HouseholdsSection(desk, everybody).of(id, family.households()));
        sections.add(new RelationshipsSection(desk, everybody).of(id, family.relationships()));
        AttachmentsSection.of(desk.context(), desk.attachments(), FamilyFiles.of(id))
                .ifPresent(sections::add);
        var note = family.family().structureNote();
        if (!note.isEmpty()) {
            sections.add(new PageSection(text("fam.note.title"), new Paragraph(note)));
        }
        return sections;
    }

    private PageSection contacts(FamilyRecord family, Everybody everybody) {
        var contacts = family.contactPoints();
        Component content = contacts.isEmpty()
                ? new EmptyState(text("fam.contacts.none"), text("fam.contacts.none.help"))
                : MembersSection.lines(contacts.stream()
                        .map(each -> ContactDialog.line(desk, each, everybody.name(each.person())))
                        .toList());
        var section = new PageSection(text("fam.contacts.title"), content);
        return desk.mayWrite() && !everybody.people().isEmpty()
                ? section.actions(new Button(
                        desk.fields().text("contact.add"), click -> new ContactDialog(desk).add(everybody.people())))
                : section;
    }

    private String text(String key) {
        return desk.context().text(key);
    }
}
