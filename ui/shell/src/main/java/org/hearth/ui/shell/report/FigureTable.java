package org.hearth.ui.shell.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.hearth.core.report.Cell;
import org.hearth.core.report.Figure;
import org.hearth.core.report.Measure;
import org.hearth.core.report.Outline.Rights;
import org.hearth.core.report.Part;
import org.hearth.core.report.Report;
import org.hearth.ui.PageContext;
import org.hearth.ui.list.Column;
import org.hearth.ui.list.PlainTable;
import org.hearth.ui.part.BarChart;

/** Figures as a chart and, with the same numbers, as a table whose numbers lead to their records. */
final class FigureTable {

    private final PageContext context;
    private final ReportWords words;
    private final Report report;

    FigureTable(PageContext context, Report report) {
        this.context = context;
        this.words = new ReportWords(context);
        this.report = report;
    }

    BarChart chart(String title, List<Figure> figures) {
        long most = figures.stream().mapToLong(each -> each.measure().n()).max().orElse(0);
        return new BarChart(
                title,
                context.text("reports.chart", Map.of("count", figures.size())),
                figures.stream()
                        .map(each -> new BarChart.Bar(
                                name(each), ReportWords.part(each.measure(), most), words.brief(each.measure())))
                        .toList());
    }

    PlainTable<Figure> table(String name, List<Figure> figures) {
        boolean shares = figures.stream().anyMatch(each -> each.measure() instanceof Measure.Share);
        return new PlainTable<>(context, name, shares ? ofShares() : ofCounts(), figures);
    }

    private List<Column<Figure>> ofCounts() {
        return List.of(name(), column("reports.number", Part.ALL), note());
    }

    private List<Column<Figure>> ofShares() {
        return List.of(
                name(),
                Column.number("", context.text("reports.of_hundred"), each -> words.brief(each.measure())),
                column("reports.counted", Part.COUNTED),
                column("reports.rest", Part.REST),
                column("reports.all_of", Part.ALL),
                note());
    }

    private Column<Figure> name() {
        return Column.text("", context.text("reports.figure"), this::name);
    }

    private String name(Figure figure) {
        return words.of(report.outline().name(figure));
    }

    private Column<Figure> note() {
        return Column.text(
                "",
                context.text("reports.note"),
                each -> each.note().map(words::of).orElse(""));
    }

    private Column<Figure> column(String heading, Part part) {
        return Column.<Figure>number("", context.text(heading), each -> number(each, part))
                .drawn(each -> cell(each, part));
    }

    private String number(Figure figure, Part part) {
        return switch (figure.measure()) {
            case Measure.Hidden hidden
            when part == Part.ALL && hidden.outOf().isPresent() ->
                words.number(hidden.outOf().getAsLong());
            case Measure.Hidden hidden -> context.text("report.suppressed");
            case Measure.Share share -> words.number(part.of(share));
            case Measure.Count count -> words.number(count.n());
            default -> words.of(figure.measure());
        };
    }

    private Component cell(Figure figure, Part part) {
        var number = number(figure, part);
        boolean opens =
                report.outline().rights() == Rights.RECORDS && !report.suppressed() && part.of(figure.measure()) > 0;
        if (!opens) {
            return new Span(number);
        }
        var link = new Anchor(
                ReportAddress.of(report.outline().id(), report.filter(), new Cell(figure.line(), part)), number);
        link.getElement()
                .setAttribute(
                        "aria-label",
                        context.text(
                                "reports.open",
                                Map.of("number", number, "figure", name(figure), "part", words.of(part))));
        return link;
    }
}
