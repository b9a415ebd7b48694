package org.hearth.family.ui.caseload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.family.agency.StaffId;
import org.hearth.family.assignment.CaseloadFamily;
import org.hearth.family.assignment.CaseloadRow;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.ui.PageAddress;
import org.hearth.ui.PageContext;
import org.hearth.ui.list.Column;
import org.hearth.ui.list.RecordList;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageHeader;
import org.jspecify.annotations.Nullable;

/** The families of one worker, and what can be done with each. */
final class CaseloadPage extends Div implements BeforeEnterObserver {

    private final PageContext context;
    private final transient Fields fields;
    private final transient CaseloadViews.Services services;
    private final boolean assigns;

    CaseloadPage(PageContext context, CaseloadViews.Services services) {
        this.context = context;
        this.services = services;
        fields = new Fields(context);
        assigns = context.access().allows(FamilyPermissions.ASSIGN);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new StaffId(PageAddress.id(event, "staff")));
    }

    private void show(StaffId id) {
        removeAll();
        var worker = services.caseloads().worker(id);
        var list = new RecordList<CaseloadFamily>(
                        context, columns(worker), page -> services.caseloads().families(id, page))
                .named(fields.text("families.of", Map.of("name", worker.name())))
                .summary(total -> fields.text("families.count", Map.of("count", total)))
                .whenEmpty(new EmptyState(fields.text("families.none"), fields.text("families.none.help")));
        add(header(worker), list);
        list.reload();
    }

    private PageHeader header(CaseloadRow worker) {
        var header = new PageHeader(worker.name())
                .about(
                        fields.roles(worker.roles()),
                        worker.site(),
                        fields.text("load", Map.of("count", worker.main(), "limit", worker.limit())))
                .back(CaseloadViews.CASELOADS, fields.text(assigns ? "title" : "title.own"));
        if (assigns && worker.main() > 0) {
            header.primary(new Button(
                    fields.text("hand_over.all"),
                    click -> getUI().ifPresent(ui -> ui.navigate(CaseloadViews.handover(worker.id())))));
        }
        return header;
    }

    private List<Column<CaseloadFamily>> columns(CaseloadRow worker) {
        var dates = new DateWords(context);
        return List.of(
                Column.<CaseloadFamily>text("name", context.text("fam.family.name"), CaseloadFamily::name)
                        .drawn(row -> new Anchor("families/" + row.family().value(), row.name())),
                Column.text("number", context.text("fam.family.number"), CaseloadFamily::number),
                Column.text("kind", fields.text("kind"), row -> fields.text("kind." + Fields.lower(row.kind()))),
                Column.text("from", fields.text("since"), row -> dates.date(row.from())),
                Column.text("to", fields.text("until"), row -> day(row.to(), dates)),
                Column.<CaseloadFamily>text("", fields.text("do"), row -> "").drawn(row -> acts(row, worker)));
    }

    private static String day(@Nullable LocalDate day, DateWords dates) {
        return day == null ? "" : dates.date(day);
    }

    private Component acts(CaseloadFamily row, CaseloadRow worker) {
        var dialogs = new CaseloadDialogs(fields, services, () -> show(worker.id()));
        var acts = new Span();
        row.transfer()
                .ifPresent(
                        transfer -> acts.add(new Anchor(CaseloadViews.transfer(transfer), fields.text("on_its_way"))));
        // A manager may decide otherwise while the family is on its way; who has a last day is not the last to have it.
        if (row.isMain() && (assigns ? row.to() == null : row.transfer().isEmpty())) {
            acts.add(fields.quiet(
                    assigns ? "hand_over" : "ask", row.name(), () -> dialogs.transfer(row, worker.code(), assigns)));
        }
        if (assigns && row.isMain()) {
            acts.add(fields.quiet("cover", row.name(), () -> dialogs.cover(row, worker.code())));
        }
        if (assigns) {
            acts.add(fields.quiet("end", row.name(), () -> dialogs.end(row)));
        }
        return acts;
    }
}
