package org.hearth.family.ui.caseload;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.family.agency.Site;
import org.hearth.family.assignment.CaseloadFilter;
import org.hearth.family.assignment.CaseloadRow;
import org.hearth.family.assignment.FamilyWithoutMain;
import org.hearth.family.assignment.TransferRow;
import org.hearth.family.assignment.TransferState;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.ui.PageContext;
import org.hearth.ui.list.Column;
import org.hearth.ui.list.RecordList;
import org.hearth.ui.part.Badge;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.PageSection;

/**
 * The board: who works with how many families, with which families nobody works, and which are on their way from one
 * worker to another. Whoever may not assign sees what concerns oneself.
 */
final class CaseloadsPage extends Div implements BeforeEnterObserver {

    private final PageContext context;
    private final transient Fields fields;
    private final transient CaseloadViews.Services services;
    private final boolean assigns;
    private String search = "";
    private String alone = "";
    private Optional<Site> site = Optional.empty();
    private boolean over;
    private boolean all;

    CaseloadsPage(PageContext context, CaseloadViews.Services services) {
        this.context = context;
        this.services = services;
        fields = new Fields(context);
        assigns = context.access().allows(FamilyPermissions.ASSIGN);
        addClassName("hearth-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        search = "";
        alone = "";
        site = Optional.empty();
        over = false;
        all = false;
        var board = board();
        var transfers = transfers();
        add(new PageHeader(fields.text(assigns ? "title" : "title.own")), board);
        if (assigns) {
            var nobody = withoutMain();
            add(new PageSection(fields.text("alone.title"), nobody).help(fields.text("alone.help")));
            nobody.reload();
        }
        add(new PageSection(fields.text("transfers.title"), transfers).help(fields.text("transfers.help")));
        board.reload();
        transfers.reload();
    }

    private RecordList<CaseloadRow> board() {
        var list = new RecordList<CaseloadRow>(
                        context,
                        columns(),
                        page -> services.caseloads().board(new CaseloadFilter(search, site.map(Site::id), over), page))
                .named(fields.text("title"))
                .summary(total -> fields.text(assigns ? "count" : "count.own", Map.of("count", total)))
                .whenEmpty(new EmptyState(fields.text("none"), fields.text("none.help")));
        if (assigns) {
            list.search(fields.text("search"), words -> search = words)
                    .filter(sites(list))
                    .chip(fields.text("only_over"), false, pressed -> over = pressed);
        }
        return list;
    }

    private Select<Site> sites(RecordList<CaseloadRow> list) {
        var field = fields.<Site>pick("site", services.agency().sites(), Site::name);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(fields.text("site.all"));
        field.setItemLabelGenerator(each -> each == null ? fields.text("site.all") : each.name());
        field.addValueChangeListener(change -> {
            site = Optional.ofNullable(change.getValue());
            list.reload();
        });
        return field;
    }

    private List<Column<CaseloadRow>> columns() {
        return List.of(
                Column.<CaseloadRow>text("name", fields.text("worker"), CaseloadRow::name)
                        .drawn(row -> new Anchor(CaseloadViews.worker(row.id()), row.name())),
                Column.text("", fields.text("role"), row -> fields.roles(row.roles())),
                Column.text("site", fields.text("site"), CaseloadRow::site),
                Column.<CaseloadRow>number("main", fields.text("main"), row -> Long.toString(row.main()))
                        .drawn(this::load),
                Column.number("covering", fields.text("covering"), row -> Long.toString(row.covering())));
    }

    private Span load(CaseloadRow row) {
        var load = new Span(new Span(Long.toString(row.main())));
        if (row.isOver()) {
            load.add(new Span(" "), new Badge(Badge.Tone.NEUTRAL, fields.text("over", Map.of("limit", row.limit()))));
        }
        return load;
    }

    private RecordList<FamilyWithoutMain> withoutMain() {
        return new RecordList<FamilyWithoutMain>(
                        context,
                        List.of(
                                Column.<FamilyWithoutMain>text(
                                                "name", context.text("fam.family.name"), FamilyWithoutMain::name)
                                        .drawn(row -> new Anchor(
                                                "families/" + row.family().value(), row.name())),
                                Column.text("number", context.text("fam.family.number"), FamilyWithoutMain::number),
                                Column.<FamilyWithoutMain>text("", fields.text("do"), row -> "")
                                        .drawn(row -> fields.quiet(
                                                "assign",
                                                row.name(),
                                                () -> new CaseloadDialogs(fields, services, this::show).assign(row)))),
                        page -> services.caseloads().withoutMain(alone, page))
                .named(fields.text("alone.title"))
                .search(fields.text("alone.search"), words -> alone = words)
                .summary(total -> fields.text("alone.count", Map.of("count", total)))
                .whenEmpty(new EmptyState(fields.text("alone.none"), fields.text("alone.none.help")));
    }

    private RecordList<TransferRow> transfers() {
        var dates = new DateWords(context);
        return new RecordList<TransferRow>(
                        context,
                        List.of(
                                Column.<TransferRow>text(
                                                "family", context.text("fam.family.name"), TransferRow::familyName)
                                        .drawn(row -> new Anchor(CaseloadViews.transfer(row.id()), row.familyName())),
                                Column.text("from", fields.text("from_worker"), TransferRow::from),
                                Column.text("to", fields.text("to_worker"), TransferRow::to),
                                Column.text("on", fields.text("on"), row -> dates.date(row.on())),
                                Column.<TransferRow>text(
                                                "state", fields.text("state"), row -> fields.state(row.state()))
                                        .drawn(row -> fields.badge(row.state())),
                                Column.<TransferRow>text("due", fields.text("answer_by"), row -> due(row, dates))
                                        .drawn(row -> waits(row) ? dates.dueBadge(row.answerDue()) : new Span())),
                        page -> services.transfers().list(!all, page))
                .named(fields.text("transfers.title"))
                .chip(fields.text("transfers.all"), false, pressed -> all = pressed)
                .summary(total -> fields.text("transfers.count", Map.of("count", total)))
                .whenEmpty(new EmptyState(fields.text("transfers.none"), fields.text("transfers.none.help")));
    }

    private static boolean waits(TransferRow row) {
        return row.state() == TransferState.ASKED || row.state() == TransferState.OFFERED;
    }

    private static String due(TransferRow row, DateWords dates) {
        return waits(row) ? dates.date(row.answerDue()) : "";
    }
}
