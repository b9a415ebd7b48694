package org.hearth.core.report;

import java.time.LocalDate;

/**
 * The days a report looks at.
 *
 * @param label what people call the period, such as {@code 2026-27}; empty for two days that somebody chose
 * @param from the first day
 * @param until the last day, which belongs to it
 */
public record Period(String label, LocalDate from, LocalDate until) {

    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + until);
        }
    }

    /** Two days that somebody chose. */
    public static Period of(LocalDate from, LocalDate until) {
        return new Period("", from, until);
    }

    /** True when {@code day} belongs to it. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
