package org.hearth.family.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.core.failure.RefusalCode;
import org.hearth.family.family.Custody;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.NewRelationship;
import org.hearth.family.family.RelationQuality;
import org.hearth.family.family.Relationship;
import org.hearth.family.family.RelationshipTerms;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.RecordForm;
import org.hearth.ui.form.Typed;

/** Adds or changes how two people are related. */
final class RelationshipDialog {

    private static final Set<String> PARENTAL =
            Set.of("parent", "adoptive_parent", "step_parent", "foster_parent", "guardian", "grandparent");

    private final RecordDesk desk;
    private final Everybody everybody;
    private final Fields fields;
    private final Select<String> type;
    private final Select<YesNoUnknown> legal;
    private final Select<Custody> custody;
    private final Checkbox schooling;
    private final Select<RelationQuality> quality;
    private final DayField from;
    private final DayField to;

    RelationshipDialog(RecordDesk desk, Everybody everybody) {
        this.desk = desk;
        this.everybody = everybody;
        fields = desk.fields();
        type = fields.pickFirst(
                "relationship.type", desk.family().relationships().types(List.of()), this::type);
        legal = fields.answer("relationship.legal");
        legal.setHelperText(fields.text("relationship.legal.help"));
        custody = fields.pickFirst("relationship.custody", List.of(Custody.values()), this::custody);
        custody.setValue(Custody.UNKNOWN);
        schooling = new Checkbox(fields.text("relationship.schooling"));
        quality = fields.pickFirst(
                "relationship.quality", List.of(RelationQuality.values()), each -> fields.coded("quality", each));
        quality.setValue(RelationQuality.UNKNOWN);
        from = fields.day("from.if_known");
        to = fields.day("to.if_over");
    }

    /** True for relations in which custody is a question. */
    static boolean isParental(String type) {
        return PARENTAL.contains(type);
    }

    private String type(String code) {
        return fields.listed("relation_type", code);
    }

    private String custody(Custody value) {
        return desk.context().text("fam.custody." + Fields.lower(value));
    }

    void add(FamilyId family) {
        Select<PersonId> one = fields.pickFirst("relationship.from", everybody.ids(), everybody::name);
        Select<PersonId> other = fields.pickFirst("relationship.to", everybody.ids(), everybody::name);
        other.setValue(everybody.ids().getLast());
        var dialog = new EditDialog(desk, fields.text("relationship.add"));
        var form = dialog.<Relationship>form("relationship", family.value())
                .field("one", one, Everybody.KEPT, each -> Optional.of(each.from()), everybody::name)
                .field("other", other, Everybody.KEPT, each -> Optional.of(each.to()), everybody::name);
        bind(form);
        dialog.with(new FormGrid(one, type, other), content());
        form.offerDraft();
        dialog.open(
                fields.text("relationship.add"),
                () -> desk.family()
                        .relationships()
                        .add(between(Typed.needed("one", one), Typed.needed("other", other))),
                fields.text("saved"));
    }

    void change(Relationship relation, String words) {
        type.setItems(desk.family().relationships().types(List.of(relation.type())));
        var dialog = new EditDialog(desk, words);
        var form = dialog.<Relationship>form("relationship", relation.id());
        bind(form);
        dialog.with(new FormGrid(type), content());
        dialog.edit(
                form,
                relation,
                () -> desk.family().relationships().among(List.of(relation.from(), relation.to())).stream()
                        .filter(each -> each.id().equals(relation.id()))
                        .findFirst(),
                base -> desk.family()
                        .relationships()
                        .change(base.id(), base.version(), Typed.needed("type", type), terms()),
                fields.text("saved"));
    }

    private void bind(RecordForm<Relationship> form) {
        form.code("type", type, Relationship::type, this::type)
                .pick("legal", legal, YesNoUnknown.class, each -> each.terms().legal(), fields::answer)
                .pick("custody", custody, Custody.class, Relationship::custody, this::custody)
                .flag("schooling", schooling, Relationship::educationalRights)
                .pick(
                        "quality",
                        quality,
                        RelationQuality.class,
                        each -> each.terms().quality(),
                        each -> fields.coded("quality", each))
                .day("from", from, each -> Optional.ofNullable(each.terms().from()))
                .day("to", to, each -> Optional.ofNullable(each.terms().to()));
    }

    private FormGrid content() {
        return new FormGrid(custody, legal)
                .wide(schooling)
                .put(quality)
                .put(from)
                .put(to);
    }

    private NewRelationship between(PersonId one, PersonId other) {
        if (one.equals(other)) {
            throw Typed.refusal(RefusalCode.E_CONFLICT, "fam.refusal.oneself", "other");
        }
        return new NewRelationship(one, other, Typed.needed("type", type), terms());
    }

    private RelationshipTerms terms() {
        return new RelationshipTerms(
                legal.getOptionalValue().orElse(YesNoUnknown.UNKNOWN),
                custody.getOptionalValue().orElse(Custody.UNKNOWN),
                schooling.getValue(),
                Typed.day("from", from).orElse(null),
                Typed.day("to", to).orElse(null),
                quality.getOptionalValue().orElse(RelationQuality.UNKNOWN));
    }
}
