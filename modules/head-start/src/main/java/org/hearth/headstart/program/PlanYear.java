package org.hearth.headstart.program;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The year of a plan, from the first of August to the end of July; Head Start and Early Head Start share it.
 *
 * @param start the calendar year in which it begins
 */
public record PlanYear(int start) implements Comparable<PlanYear> {

    private static final Pattern TERM = Pattern.compile("(\\d{4})-(\\d{4})");

    /** The program year in which {@code day} lies. */
    public static PlanYear of(LocalDate day) {
        return new PlanYear(day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** Reads a term as exports write it, {@code 2026-2027}; empty when it is none. */
    public static Optional<PlanYear> parse(String term) {
        var matcher = TERM.matcher(term.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(2));
        return second == first + 1 ? Optional.of(new PlanYear(first)) : Optional.empty();
    }

    /** How people write it: {@code 2026-27}. */
    public String label() {
        return "%d-%02d".formatted(start, (start + 1) % 100);
    }

    /** Its first day. */
    public LocalDate firstDay() {
        return LocalDate.of(start, Month.AUGUST, 1);
    }

    /** Its last day. */
    public LocalDate lastDay() {
        return firstDay().plusYears(1).minusDays(1);
    }

    @Override
    public int compareTo(PlanYear other) {
        return Integer.compare(start, other.start);
    }
}
