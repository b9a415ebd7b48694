package org.hearth.core.runtime.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.report.Cell;
import org.hearth.core.report.Dimension;
import org.hearth.core.report.Excluded;
import org.hearth.core.report.Figure;
import org.hearth.core.report.Label;
import org.hearth.core.report.Measure;
import org.hearth.core.report.Outline;
import org.hearth.core.report.Report;
import org.hearth.core.report.ReportFilter;
import org.hearth.core.report.ReportRecord;
import org.hearth.core.report.Sheet;
import org.hearth.core.text.Messages;
import org.hearth.core.time.SiteTime;

/**
 * Reports as rows. Every row says what it is, how it is counted, of what and when it was run, so that none of that is
 * lost when somebody sorts the rows or copies one.
 */
final class ReportSheets {

    private static final String BLANK_CELL = "";
    private static final double TENTHS = 10;
    private static final List<String> FIGURE_COLUMNS = List.of(
            "id",
            "indicator",
            "figure",
            "counted",
            "out_of",
            "percent",
            "median",
            "ninetieth",
            "mean",
            "unit",
            "n",
            "note",
            "formula",
            "period",
            "from",
            "until",
            "filter",
            "voided",
            "test",
            "run");
    private static final List<String> LIST_COLUMNS =
            List.of("record", "why", "day", "id", "figure", "part", "from", "until", "filter", "run");

    private final Messages messages;
    private final SiteTime time;

    ReportSheets(Messages messages, SiteTime time) {
        this.messages = messages;
        this.time = time;
    }

    Sheet figures(List<Report> reports, Locale language) {
        return new Sheet(
                messages.text("report.title", language),
                headings(FIGURE_COLUMNS, language),
                reports.stream()
                        .flatMap(report -> report.figures().all().map(figure -> row(report, figure, language)))
                        .toList());
    }

    private List<String> headings(List<String> columns, Locale language) {
        return columns.stream()
                .map(each -> messages.text("report.column." + each, language))
                .toList();
    }

    private List<Object> row(Report report, Figure figure, Locale language) {
        Outline outline = report.outline();
        var row = new ArrayList<Object>(List.of(
                outline.id(),
                outline.title().in(messages, language),
                outline.name(figure).in(messages, language)));
        row.addAll(numbers(figure.measure(), language));
        row.add(figure.note().map(each -> each.in(messages, language)).orElse(BLANK_CELL));
        row.add(outline.formula().in(messages, language));
        row.addAll(period(report.filter()));
        row.add(filter(outline, report.filter(), language));
        row.add(report.figures()
                .excluded()
                .map(Excluded::voided)
                .<Object>map(each -> each)
                .orElse(BLANK_CELL));
        row.add(report.figures()
                .excluded()
                .map(Excluded::test)
                .<Object>map(each -> each)
                .orElse(BLANK_CELL));
        row.add(messages.write(report.at(), language));
        return row;
    }

    /** Counted, out of, per cent, median, ninetieth, mean, unit, n. */
    private List<Object> numbers(Measure measure, Locale language) {
        return switch (measure) {
            case Measure.Count count ->
                List.of(count.n(), BLANK_CELL, BLANK_CELL, BLANK_CELL, BLANK_CELL, BLANK_CELL, BLANK_CELL, count.n());
            case Measure.Share share ->
                List.of(
                        share.counted(),
                        share.outOf(),
                        tenths(share.percent()),
                        BLANK_CELL,
                        BLANK_CELL,
                        BLANK_CELL,
                        BLANK_CELL,
                        share.outOf());
            case Measure.Spread spread ->
                List.of(
                        BLANK_CELL,
                        BLANK_CELL,
                        BLANK_CELL,
                        tenths(spread.median()),
                        tenths(spread.ninetieth()),
                        BLANK_CELL,
                        unit(spread.unit(), language),
                        spread.n());
            case Measure.Mean mean ->
                List.of(
                        BLANK_CELL,
                        BLANK_CELL,
                        BLANK_CELL,
                        BLANK_CELL,
                        BLANK_CELL,
                        tenths(mean.mean()),
                        unit(mean.unit(), language),
                        mean.n());
            case Measure.Hidden hidden -> {
                String left = messages.text("report.suppressed", language);
                Object outOf = hidden.outOf().isPresent() ? hidden.outOf().getAsLong() : left;
                yield List.of(left, outOf, left, BLANK_CELL, BLANK_CELL, BLANK_CELL, BLANK_CELL, outOf);
            }
        };
    }

    private String unit(String key, Locale language) {
        return key.isEmpty() ? BLANK_CELL : messages.text(key, language);
    }

    private static Object tenths(OptionalDouble value) {
        return value.isPresent() ? Math.round(value.getAsDouble() * TENTHS) / TENTHS : BLANK_CELL;
    }

    private static List<Object> period(ReportFilter filter) {
        var period = filter.period();
        return List.of(period.label(), period.from(), period.until());
    }

    private String filter(Outline outline, ReportFilter filter, Locale language) {
        return outline.dimensions().stream()
                .flatMap(each -> filter.value(each.code()).stream().map(value -> chosen(each, value, language)))
                .collect(Collectors.joining("; "));
    }

    private String chosen(Dimension dimension, String value, Locale language) {
        String name = dimension.choices().stream()
                .filter(each -> each.value().equals(value))
                .findFirst()
                .map(each -> each.name().in(messages, language))
                .orElse(value);
        return messages.text("report.dimension." + dimension.code(), language) + ": " + name;
    }

    /** Which list. */
    record Behind(Outline outline, ReportFilter filter, Cell cell) {}

    Sheet list(Behind behind, Function<PageRequest, Page<ReportRecord>> pages, Locale language) {
        var rows = new ArrayList<List<Object>>();
        List<Object> tail = tail(behind, language);
        Page<ReportRecord> page;
        do {
            page = pages.apply(new PageRequest(rows.size(), PageRequest.LARGEST, List.of()));
            page.rows().forEach(each -> rows.add(row(each, tail, language)));
        } while (!page.rows().isEmpty() && rows.size() < page.total());
        return new Sheet(behind.outline().id(), headings(LIST_COLUMNS, language), rows);
    }

    private List<Object> row(ReportRecord record, List<Object> tail, Locale language) {
        return Stream.concat(
                        Stream.of(
                                record.label().in(messages, language),
                                record.why().in(messages, language),
                                record.day().<Object>map(each -> each).orElse(BLANK_CELL)),
                        tail.stream())
                .toList();
    }

    private List<Object> tail(Behind behind, Locale language) {
        var filter = behind.filter();
        var cell = behind.cell();
        return List.of(
                behind.outline().id(),
                behind.outline().name(figure(cell)).in(messages, language),
                messages.text("report.part." + cell.part().name().toLowerCase(Locale.ROOT), language, Map.of()),
                filter.period().from(),
                filter.period().until(),
                filter(behind.outline(), filter, language),
                messages.write(time.now(), language));
    }

    private static Figure figure(Cell cell) {
        return Figure.of(cell.line(), new Measure.Count(0)).named(Label.plain(cell.line()));
    }
}
