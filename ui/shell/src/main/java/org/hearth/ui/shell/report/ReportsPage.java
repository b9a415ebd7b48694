package org.hearth.ui.shell.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.report.Outline;
import org.hearth.core.report.Report;
import org.hearth.core.report.ReportFilter;
import org.hearth.core.report.Reports;
import org.hearth.ui.PageContext;
import org.hearth.ui.list.Column;
import org.hearth.ui.list.PlainTable;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.PageSection;

/** All reports that one may see, module by module, each with its main figure. */
public final class ReportsPage extends Div implements BeforeEnterObserver {

    private final PageContext context;
    private final transient Reports reports;
    private final transient ReportWords words;

    /** The page. */
    public ReportsPage(PageContext context, Reports reports) {
        this.context = context;
        this.reports = reports;
        this.words = new ReportWords(context);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var outlines = reports.indicators();
        var run = reports.overview();
        var byModule = new LinkedHashMap<String, List<Line>>();
        outlines.forEach(each -> byModule.computeIfAbsent(each.module(), module -> new ArrayList<>())
                .add(new Line(each, Optional.ofNullable(run.get(each.id())))));
        var header = new PageHeader(context.text("reports.title")).about(context.text("reports.about"));
        if (context.access().allows(Reports.EXPORT)) {
            header.also(new Button(context.text("reports.export"), click -> export(run)));
        }
        removeAll();
        add(header);
        if (outlines.isEmpty()) {
            add(new EmptyState(context.text("reports.empty"), context.text("reports.empty.help")));
        }
        byModule.forEach((module, lines) -> add(section(module, lines)));
    }

    /** An indicator and, unless it failed, what it says. */
    private record Line(Outline outline, Optional<Report> report) {}

    private void export(Map<String, Report> run) {
        var wanted = new LinkedHashMap<String, ReportFilter>();
        run.forEach((id, report) -> wanted.put(id, report.filter()));
        new ExportDialog(context, reports, wanted, "reports").open();
    }

    private PageSection section(String module, List<Line> lines) {
        var key = "module." + module;
        var name = context.text(context.messages().has(key) ? key : "reports.shared");
        return new PageSection(name, new PlainTable<>(context, name, columns(), lines));
    }

    private List<Column<Line>> columns() {
        return List.of(
                Column.<Line>text("", context.text("reports.indicator"), this::title)
                        .drawn(each -> new Anchor(
                                each.report()
                                        .map(run ->
                                                ReportAddress.of(each.outline().id(), run.filter()))
                                        .orElseGet(() ->
                                                ReportAddress.of(each.outline().id())),
                                title(each))),
                Column.number("", context.text("reports.figure"), this::figure),
                Column.text("", context.text("reports.period"), this::period));
    }

    private String title(Line line) {
        return line.outline().id() + " · " + words.of(line.outline().title());
    }

    private String figure(Line line) {
        return line.report()
                .map(each -> words.of(each.figures().main().measure()))
                .orElseGet(() -> context.text("reports.failed"));
    }

    private String period(Line line) {
        return line.report()
                .map(each -> words.of(line.outline(), each.filter()))
                .orElse("");
    }
}
