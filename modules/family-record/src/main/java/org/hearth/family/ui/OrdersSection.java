package org.hearth.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Map;
import org.hearth.family.family.FamilyId;
import org.hearth.family.file.FamilyFiles;
import org.hearth.family.order.LegalOrder;
import org.hearth.family.order.LegalOrderDraft;
import org.hearth.ui.file.FilesDetails;
import org.hearth.ui.part.Badge;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.ListLine;
import org.hearth.ui.part.PageSection;

/** What courts have ordered, marked so that nobody overlooks it. Each look is audited by the service. */
final class OrdersSection {

    private final RecordDesk desk;
    private final Everybody everybody;
    private final Fields fields;

    OrdersSection(RecordDesk desk, Everybody everybody) {
        this.desk = desk;
        this.everybody = everybody;
        fields = desk.fields();
    }

    PageSection of(FamilyId family) {
        var orders = desk.person().orders().about(everybody.ids());
        Component content = orders.isEmpty()
                ? new EmptyState(fields.text("orders.none"), fields.text("orders.none.help"))
                : MembersSection.lines(orders.stream().map(this::line).toList());
        var section = new PageSection(fields.text("orders.title"), content).help(fields.text("orders.help"));
        return desk.mayWrite() && !everybody.people().isEmpty()
                ? section.actions(
                        new Button(fields.text("order.add"), click -> new OrderDialog(desk, everybody).add(family)))
                : section;
    }

    private ListItem line(LegalOrder order) {
        var content = order.content();
        var kind = fields.coded("order.kind", content.kind());
        var others = fields.text("order.others");
        var item = new ListLine(
                new Span(badge(order), new Span(" " + kind)),
                fields.text("order.binds", Map.of("names", everybody.names(content.subjects(), others))),
                content.isProtected().isEmpty()
                        ? ""
                        : fields.text(
                                "order.protects", Map.of("names", everybody.names(content.isProtected(), others))),
                period(content),
                content.text().court(),
                content.text().number(),
                content.text().terms());
        if (desk.mayWrite()) {
            item.add(actions(order, kind));
        }
        item.add(new FilesDetails(desk.context(), desk.attachments(), FamilyFiles.of(order.id())));
        return item;
    }

    private LineActions actions(LegalOrder order, String kind) {
        var orders = desk.person().orders();
        return new LineActions(fields, kind)
                .add(fields.text("do.change"), () -> new OrderDialog(desk, everybody).change(order))
                .add(
                        fields.text("do.end_order"),
                        () -> desk.endings()
                                .end(
                                        kind,
                                        day -> orders.change(
                                                order.id(), order.version(), endingOn(order.content(), day))))
                .add(
                        fields.text("do.mistake"),
                        () -> desk.endings()
                                .mistake(kind, reason -> orders.takeOut(order.id(), order.version(), reason)));
    }

    private static LegalOrderDraft endingOn(LegalOrderDraft order, LocalDate day) {
        return new LegalOrderDraft(
                order.kind(), order.subjects(), order.isProtected(), order.from(), day, order.text());
    }

    private Badge badge(LegalOrder order) {
        var today = desk.context().time().today();
        if (order.isInForceOn(today)) {
            return new Badge(Badge.Tone.LATE, fields.text("order.in_force"));
        }
        return new Badge(
                Badge.Tone.NEUTRAL,
                fields.text(order.content().from().isAfter(today) ? "order.not_yet" : "order.over"));
    }

    private String period(LegalOrderDraft order) {
        var first = desk.dates().date(order.from());
        var last = order.to();
        return last == null
                ? fields.text("since", Map.of("date", first))
                : fields.text(
                        "from_to", Map.of("from", first, "to", desk.dates().date(last)));
    }
}
