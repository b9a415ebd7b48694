package org.hearth.ui.shell.report;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.hearth.core.report.Label;
import org.hearth.core.report.Measure;
import org.hearth.core.report.Outline;
import org.hearth.core.report.Part;
import org.hearth.core.report.Report;
import org.hearth.core.report.ReportFilter;
import org.hearth.ui.PageContext;

/** Reports in words. */
final class ReportWords {

    private static final double TENTHS = 10;
    private static final double WHOLE = 100;

    private final PageContext context;

    ReportWords(PageContext context) {
        this.context = context;
    }

    String of(Label label) {
        return label.in(context.messages(), context.language());
    }

    /** A measure in one line: "72 % (18 of 25)". */
    String of(Measure measure) {
        return switch (measure) {
            case Measure.Count count -> number(count.n());
            case Measure.Share share ->
                share.outOf() == 0
                        ? context.text("reports.none_of_none")
                        : context.text(
                                "reports.share",
                                Map.of(
                                        "percent",
                                        tenths(share.percent()),
                                        "counted",
                                        share.counted(),
                                        "all",
                                        share.outOf()));
            case Measure.Spread spread ->
                spread.n() == 0
                        ? context.text("reports.none_of_none")
                        : context.text(
                                "reports.spread",
                                Map.of(
                                        "median", tenths(spread.median()),
                                        "ninetieth", tenths(spread.ninetieth()),
                                        "unit", context.text(spread.unit())));
            case Measure.Mean mean ->
                mean.n() == 0
                        ? context.text("reports.none_of_none")
                        : (tenths(mean.mean()) + " " + (mean.unit().isEmpty() ? "" : context.text(mean.unit())))
                                .strip();
            case Measure.Hidden hidden -> context.text("report.suppressed");
        };
    }

    /** A measure as short as a chart wants it. */
    String brief(Measure measure) {
        return measure instanceof Measure.Share share && share.outOf() > 0
                ? context.text("reports.percent", Map.of("percent", tenths(share.percent())))
                : of(measure);
    }

    String number(long n) {
        return context.messages().write(n, context.language());
    }

    private static double tenths(OptionalDouble value) {
        return Math.round(value.orElse(0) * TENTHS) / TENTHS;
    }

    /** How long a bar is beside {@code most}. */
    static double part(Measure measure, long most) {
        return switch (measure) {
            case Measure.Share share -> share.percent().orElse(0) / WHOLE;
            case Measure.Hidden hidden -> 0;
            default -> most == 0 ? 0 : (double) measure.n() / most;
        };
    }

    /** The filter in one line: period, program, site. */
    String of(Outline outline, ReportFilter filter) {
        var period = filter.period();
        var days = context.text("reports.days", Map.of("from", period.from(), "until", period.until()));
        var named = period.label().isEmpty() ? days : period.label() + " (" + days + ")";
        var chosen = outline.dimensions().stream()
                .flatMap(each -> filter.value(each.code()).stream()
                        .map(value -> context.text("report.dimension." + each.code())
                                + ": "
                                + each.choices().stream()
                                        .filter(one -> one.value().equals(value))
                                        .findFirst()
                                        .map(one -> of(one.name()))
                                        .orElse(value)));
        return String.join(" · ", Stream.concat(Stream.of(named), chosen).toList());
    }

    /** What was left out, when it was run and of how many. */
    String facts(Report report) {
        var run = context.text(
                "reports.run",
                Map.of("at", report.at(), "n", report.figures().main().measure().n()));
        var left = report.figures()
                .excluded()
                .map(each -> context.text("reports.excluded", Map.of("voided", each.voided(), "test", each.test())));
        return left.map(each -> run + " " + each).orElse(run);
    }

    String of(Part part) {
        return context.text("report.part." + part.name().toLowerCase(Locale.ROOT));
    }
}
