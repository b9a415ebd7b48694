package org.hearth.ui.shell.report;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.failure.NotFound;
import org.hearth.core.report.Cell;
import org.hearth.core.report.Outline;
import org.hearth.core.report.Part;
import org.hearth.core.report.Period;
import org.hearth.core.report.ReportFilter;
import org.hearth.core.report.Reports;

/** Where a report is, with its filter, so that one can go back to it, keep it and send it. */
final class ReportAddress {

    /** The page of all reports. */
    static final String ALL = "reports";

    private static final String FROM = "from";
    private static final String UNTIL = "until";

    private ReportAddress() {}

    static String of(String id) {
        return ALL + "/" + id;
    }

    static String of(String id, ReportFilter filter) {
        return of(id) + "?" + query(filter).getQueryString();
    }

    static String of(String id, ReportFilter filter, Cell cell) {
        return of(id) + "/" + cell.line() + "/" + cell.part().name().toLowerCase(Locale.ROOT) + "?"
                + query(filter).getQueryString();
    }

    static QueryParameters query(ReportFilter filter) {
        var query = new HashMap<>(filter.only());
        query.put(FROM, filter.period().from().toString());
        query.put(UNTIL, filter.period().until().toString());
        return QueryParameters.simple(query);
    }

    /** The filter in the address; what cannot be read or chosen gives way to what is usual. */
    static ReportFilter filter(BeforeEnterEvent event, Outline outline, LocalDate today) {
        Map<String, List<String>> query =
                event.getLocation().getQueryParameters().getParameters();
        var filter = period(query, outline).map(ReportFilter::of).orElseGet(() -> outline.usual(today));
        for (var dimension : outline.dimensions()) {
            var value = query.getOrDefault(dimension.code(), List.of()).stream()
                    .filter(dimension::has)
                    .findFirst();
            if (value.isPresent()) {
                filter = filter.with(dimension.code(), value.get());
            }
        }
        return filter;
    }

    private static Optional<Period> period(Map<String, List<String>> query, Outline outline) {
        var from = day(query, FROM);
        var until = day(query, UNTIL);
        if (from.isEmpty() || until.isEmpty() || until.get().isBefore(from.get())) {
            return Optional.empty();
        }
        var asked = Period.of(from.get(), until.get());
        return outline.periods().isEmpty()
                ? Optional.of(asked)
                : outline.periods().stream()
                        .filter(each ->
                                each.from().equals(asked.from()) && each.until().equals(asked.until()))
                        .findFirst();
    }

    private static Optional<LocalDate> day(Map<String, List<String>> query, String name) {
        try {
            return query.getOrDefault(name, List.of()).stream().findFirst().map(LocalDate::parse);
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    static String id(BeforeEnterEvent event) {
        return event.getRouteParameters().get("indicator").orElse("");
    }

    /** The number in the address. */
    static Cell cell(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var part = parameters.get("part").orElse("").toUpperCase(Locale.ROOT);
        return List.of(Part.values()).stream()
                .filter(each -> each.name().equals(part))
                .findFirst()
                .map(each -> new Cell(parameters.get("line").orElse(""), each))
                .orElseThrow(() -> new NotFound(Reports.KIND, part));
    }
}
