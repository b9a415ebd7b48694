package org.hearth.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An indicator that the caller may see.
 *
 * @param id its id
 * @param module the id of the module that keeps it
 * @param rights what the caller may see of it
 * @param numbers the named arguments of its title and formula
 * @param periods the periods it is kept by, newest first; empty where any two days will do
 * @param dimensions how it can be narrowed
 */
public record Outline(
        String id,
        String module,
        Rights rights,
        Map<String, Object> numbers,
        List<Period> periods,
        List<Dimension> dimensions) {

    /** What a caller may see of an indicator. */
    public enum Rights {
        /** Full numbers of the records within the caller's scope, and these records. */
        RECORDS,
        /** The agency's numbers, small ones suppressed. */
        AGGREGATES
    }

    public Outline {
        numbers = Map.copyOf(numbers);
        periods = List.copyOf(periods);
        dimensions = List.copyOf(dimensions);
    }

    /** What people call it. */
    public Label title() {
        return Label.key("report." + id + ".title", numbers);
    }

    /** How it is counted, in words. */
    public Label formula() {
        return Label.key("report." + id + ".formula", numbers);
    }

    /** Where it comes from. */
    public Label source() {
        return Label.key("report." + id + ".source", numbers);
    }

    /** What people call one of its figures. */
    public Label name(Figure figure) {
        return figure.name().orElseGet(() -> Label.key("report." + id + "." + figure.line(), numbers));
    }

    /** The heading of a breakdown. */
    public Label heading(Breakdown breakdown) {
        return Label.key("report." + id + ".by." + breakdown.code(), numbers);
    }

    /** What is looked at where nobody has chosen: the period with today in it, else the newest, else the last year. */
    public ReportFilter usual(LocalDate today) {
        return ReportFilter.of(periods.stream()
                .filter(each -> each.holds(today))
                .findFirst()
                .or(() -> periods.stream().findFirst())
                .orElseGet(() -> Period.of(today.minusYears(1).plusDays(1), today)));
    }
}
