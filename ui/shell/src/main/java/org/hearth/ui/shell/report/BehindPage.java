package org.hearth.ui.shell.report;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import org.hearth.core.failure.NotFound;
import org.hearth.core.report.Cell;
import org.hearth.core.report.Export;
import org.hearth.core.report.Figure;
import org.hearth.core.report.Outline;
import org.hearth.core.report.ReportFilter;
import org.hearth.core.report.ReportRecord;
import org.hearth.core.report.Reports;
import org.hearth.ui.PageContext;
import org.hearth.ui.list.Column;
import org.hearth.ui.list.RecordList;
import org.hearth.ui.list.SheetFile;
import org.hearth.ui.list.SheetLink;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageHeader;

/** The records behind a number. */
public final class BehindPage extends Div implements BeforeEnterObserver {

    private final PageContext context;
    private final transient Reports reports;
    private final transient ReportWords words;

    /** The page. */
    public BehindPage(PageContext context, Reports reports) {
        this.context = context;
        this.reports = reports;
        this.words = new ReportWords(context);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var outline = reports.indicator(ReportAddress.id(event));
        if (outline.rights() != Outline.Rights.RECORDS) {
            throw new NotFound(Reports.KIND, outline.id());
        }
        var filter = ReportAddress.filter(event, outline, context.time().today());
        var cell = ReportAddress.cell(event);
        var figure = reports.run(outline.id(), filter)
                .figures()
                .find(cell.line())
                .orElseThrow(() -> new NotFound(Reports.KIND, cell.line()));
        show(new Behind(outline, filter, cell, figure));
    }

    private record Behind(Outline outline, ReportFilter filter, Cell cell, Figure figure) {}

    private void show(Behind behind) {
        removeAll();
        var outline = behind.outline();
        var title = words.of(outline.name(behind.figure())) + " · "
                + words.of(behind.cell().part());
        var list = new RecordList<ReportRecord>(
                        context, columns(), page -> reports.records(outline.id(), behind.filter(), behind.cell(), page))
                .named(title)
                .whenEmpty(new EmptyState(context.text("reports.nobody"), context.text("reports.nobody.help")));
        if (context.access().allows(Reports.EXPORT)) {
            list.files(link(behind, SheetFile.CSV), link(behind, SheetFile.XLSX));
        } else {
            list.files();
        }
        add(
                new PageHeader(title)
                        .back(
                                ReportAddress.of(outline.id(), behind.filter()),
                                outline.id() + " · " + words.of(outline.title()))
                        .about(words.of(outline, behind.filter())),
                list);
        list.reload();
    }

    private SheetLink link(Behind behind, SheetFile kind) {
        var how = new Export(Export.Audience.PROGRAM, kind.ending(), context.language());
        var id = behind.outline().id();
        return new SheetLink(
                context.text("ui.list." + kind.ending()),
                id,
                kind,
                () -> reports.list(id, behind.filter(), behind.cell(), how));
    }

    private List<Column<ReportRecord>> columns() {
        return List.of(
                Column.<ReportRecord>text("label", context.text("reports.record"), each -> words.of(each.label()))
                        .drawn(each -> new Anchor(each.path(), words.of(each.label()))),
                Column.text("", context.text("reports.why"), each -> words.of(each.why())),
                Column.text(
                        "",
                        context.text("reports.day"),
                        each -> each.day()
                                .map(day -> context.messages().write(day, context.language()))
                                .orElse("")));
    }
}
