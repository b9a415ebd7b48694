package org.hearth.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Map;
import org.hearth.family.family.Custody;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.RelationQuality;
import org.hearth.family.family.Relationship;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.ListLine;
import org.hearth.ui.part.PageSection;

/** How the people are related, with custody and the say about schooling. */
final class RelationshipsSection {

    private final RecordDesk desk;
    private final Everybody everybody;
    private final Fields fields;

    RelationshipsSection(RecordDesk desk, Everybody everybody) {
        this.desk = desk;
        this.everybody = everybody;
        fields = desk.fields();
    }

    PageSection of(FamilyId family, List<Relationship> relationships) {
        Component content = relationships.isEmpty()
                ? new EmptyState(text("fam.relationships.none"), text("fam.relationships.none.help"))
                : MembersSection.lines(relationships.stream().map(this::line).toList());
        var section = new PageSection(text("fam.relationships.title"), content);
        return desk.mayWrite() && everybody.people().size() > 1
                ? section.actions(new Button(
                        fields.text("relationship.add"), click -> new RelationshipDialog(desk, everybody).add(family)))
                : section;
    }

    private ListItem line(Relationship relation) {
        var words = desk.context()
                .text(
                        "fam.relationship." + relation.type(),
                        Map.of("from", everybody.name(relation.from()), "to", everybody.name(relation.to())));
        var terms = relation.terms();
        var item = new ListLine(
                words,
                terms.custody() == Custody.UNKNOWN && !RelationshipDialog.isParental(relation.type())
                        ? ""
                        : text("fam.custody." + Fields.lower(terms.custody())),
                terms.educationalRights() ? fields.text("relationship.schooling_is") : "",
                terms.quality() == RelationQuality.UNKNOWN ? "" : fields.coded("quality", terms.quality()));
        if (desk.mayWrite()) {
            item.add(new LineActions(fields, words)
                    .add(
                            fields.text("do.change"),
                            () -> new RelationshipDialog(desk, everybody).change(relation, words))
                    .add(
                            fields.text("do.end_relationship"),
                            () -> desk.endings()
                                    .end(
                                            words,
                                            day -> desk.family()
                                                    .relationships()
                                                    .end(relation.id(), relation.version(), day)))
                    .add(
                            fields.text("do.mistake"),
                            () -> desk.endings()
                                    .mistake(
                                            words,
                                            reason -> desk.family()
                                                    .relationships()
                                                    .takeOut(relation.id(), relation.version(), reason))));
        }
        return item;
    }

    private String text(String key) {
        return desk.context().text(key);
    }
}
