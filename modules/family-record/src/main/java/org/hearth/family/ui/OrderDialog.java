package org.hearth.family.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.family.family.FamilyId;
import org.hearth.family.order.LegalOrder;
import org.hearth.family.order.LegalOrderDraft;
import org.hearth.family.order.LegalOrderKind;
import org.hearth.family.order.OrderText;
import org.hearth.family.person.PersonId;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.RecordForm;
import org.hearth.ui.form.Typed;
import org.jspecify.annotations.Nullable;

/** Adds or changes a legal order. Its people stay: an order about the wrong ones was a mistake. */
final class OrderDialog {

    private final RecordDesk desk;
    private final Everybody everybody;
    private final Fields fields;
    private final Select<LegalOrderKind> kind;
    private final CheckboxGroup<PersonId> subjects;
    private final CheckboxGroup<PersonId> isProtected;
    private final DayField from;
    private final DayField to;
    private final TextField court;
    private final TextField number;
    private final TextArea terms;

    OrderDialog(RecordDesk desk, Everybody everybody) {
        this.desk = desk;
        this.everybody = everybody;
        fields = desk.fields();
        kind = fields.pickFirst("order.kind", List.of(LegalOrderKind.values()), this::kind);
        subjects = fields.several("order.subjects", everybody.ids(), everybody::name);
        isProtected = fields.several("order.protected", everybody.ids(), everybody::name);
        from = fields.day("from");
        to = fields.day("order.to");
        court = fields.line("order.court", OrderText.COURT_LENGTH);
        number = fields.line("order.number", OrderText.NUMBER_LENGTH);
        terms = fields.words("order.terms", OrderText.TERMS_LENGTH);
        terms.setHelperText(fields.text("order.terms.help"));
    }

    private String kind(LegalOrderKind value) {
        return fields.coded("order.kind", value);
    }

    void add(FamilyId family) {
        var dialog = new EditDialog(desk, fields.text("order.add"));
        var form = dialog.<LegalOrder>form("legal_order", family.value())
                .ticks(
                        "subjects",
                        subjects,
                        Everybody.KEPT,
                        each -> each.content().subjects())
                .ticks(
                        "protected",
                        isProtected,
                        Everybody.KEPT,
                        each -> each.content().isProtected());
        bind(form);
        dialog.with(new FormGrid(kind).wide(subjects).wide(isProtected), content());
        form.offerDraft();
        dialog.open(
                fields.text("order.add"),
                () -> desk.person().orders().add(typed(subjects.getValue(), isProtected.getValue(), null)),
                fields.text("saved"));
    }

    void change(LegalOrder order) {
        var stored = order.content();
        var dialog = new EditDialog(desk, kind(stored.kind()));
        var form = dialog.<LegalOrder>form("legal_order", order.id().value());
        bind(form);
        dialog.says(fields.text("order.people_stay")).with(new FormGrid(kind), content());
        dialog.edit(
                form,
                order,
                () -> desk.person().orders().about(everybody.ids()).stream()
                        .filter(each -> each.id().equals(order.id()))
                        .findFirst(),
                base -> desk.person()
                        .orders()
                        .change(
                                base.id(),
                                base.version(),
                                typed(
                                        base.content().subjects(),
                                        base.content().isProtected(),
                                        base.content().text().document())),
                fields.text("saved"));
    }

    private void bind(RecordForm<LegalOrder> form) {
        form.pick("kind", kind, LegalOrderKind.class, each -> each.content().kind(), this::kind)
                .day("from", from, each -> Optional.of(each.content().from()))
                .day("to", to, each -> Optional.ofNullable(each.content().to()))
                .text("court", court, each -> each.content().text().court())
                .text("number", number, each -> each.content().text().number())
                .text("terms", terms, each -> each.content().text().terms());
    }

    private FormGrid content() {
        return new FormGrid(from, to, court, number).wide(terms);
    }

    private LegalOrderDraft typed(Set<PersonId> bound, Set<PersonId> safe, @Nullable UUID document) {
        return new LegalOrderDraft(
                Typed.needed("kind", kind),
                bound,
                safe,
                Typed.neededDay("from", from),
                Typed.day("to", to).orElse(null),
                new OrderText(court.getValue(), number.getValue(), terms.getValue(), document));
    }
}
