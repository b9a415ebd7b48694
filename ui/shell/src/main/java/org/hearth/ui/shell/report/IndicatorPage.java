package org.hearth.ui.shell.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.core.report.Figure;
import org.hearth.core.report.Measure;
import org.hearth.core.report.Outline;
import org.hearth.core.report.Report;
import org.hearth.core.report.Reports;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.PageSection;

/** One indicator: what it says, how it is counted, of what, and the way to the records. */
public final class IndicatorPage extends Div implements BeforeEnterObserver {

    private final PageContext context;
    private final transient Reports reports;
    private final transient ReportWords words;

    /** The page. */
    public IndicatorPage(PageContext context, Reports reports) {
        this.context = context;
        this.reports = reports;
        this.words = new ReportWords(context);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var outline = reports.indicator(ReportAddress.id(event));
        var filter = ReportAddress.filter(event, outline, context.time().today());
        show(reports.run(outline.id(), filter));
    }

    private void show(Report report) {
        removeAll();
        Outline outline = report.outline();
        add(header(report));
        add(new PageSection(
                context.text("reports.looked_at"),
                new FilterFields(
                        context,
                        outline,
                        report.filter(),
                        chosen -> getUI().ifPresent(ui ->
                                ui.navigate(ReportAddress.of(outline.id()), ReportAddress.query(chosen))))));
        add(new PageSection(words.of(outline.title()), main(report)));
        report.figures()
                .breakdowns()
                .forEach(each -> add(figures(report, words.of(outline.heading(each)), each.figures())));
    }

    private PageHeader header(Report report) {
        var outline = report.outline();
        var header = new PageHeader(outline.id() + " · " + words.of(outline.title()))
                .back(ReportAddress.ALL, context.text("reports.title"))
                .about(words.of(outline, report.filter()));
        if (context.access().allows(Reports.EXPORT)) {
            header.also(new Button(
                    context.text("reports.export"),
                    click -> new ExportDialog(context, reports, Map.of(outline.id(), report.filter()), outline.id())
                            .open()));
        }
        return header;
    }

    private Component[] main(Report report) {
        var outline = report.outline();
        var main = report.figures().main();
        var figure = new Paragraph(words.of(main.measure()));
        figure.addClassName("hearth-figure");
        var facts = new Paragraph(words.facts(report));
        facts.addClassName("hearth-facts");
        var source = new Paragraph(context.text("reports.source", Map.of("source", words.of(outline.source()))));
        source.addClassName("hearth-facts");
        var parts =
                new ArrayList<Component>(List.of(figure, new Paragraph(words.of(outline.formula())), facts, source));
        if (report.suppressed()) {
            parts.add(new Paragraph(context.text("reports.suppressed.why")));
        }
        var table = new FigureTable(context, report);
        if (main.measure() instanceof Measure.Share) {
            parts.add(table.chart(words.of(outline.title()), List.of(main)));
        }
        parts.add(table.table(words.of(outline.title()), List.of(main)));
        return parts.toArray(Component[]::new);
    }

    private PageSection figures(Report report, String heading, List<Figure> figures) {
        if (figures.isEmpty()) {
            return new PageSection(heading, new Paragraph(context.text("reports.nothing")));
        }
        var table = new FigureTable(context, report);
        return new PageSection(heading, table.chart(heading, figures), table.table(heading, figures));
    }
}
