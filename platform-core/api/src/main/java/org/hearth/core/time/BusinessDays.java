package org.hearth.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Days on which a site works: neither Saturdays and Sundays nor its holidays ({@code 00-conventions}, Dates).
 *
 * @param holidays the site's holidays
 */
public record BusinessDays(Set<LocalDate> holidays) {

    /** Monday to Friday, where no holidays are known. */
    public static final BusinessDays WEEKDAYS = new BusinessDays(Set.of());

    /** More holidays in a row than any list holds would be a mistake in the list. */
    private static final int LONGEST_CLOSURE = 366;

    public BusinessDays {
        holidays = Set.copyOf(holidays);
    }

    /** True when the site works on {@code day}. */
    public boolean includes(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /**
     * The business day {@code days} business days after {@code day}; {@code day} itself is not counted.
     *
     * @param days zero gives {@code day} itself, whatever day it is
     */
    public LocalDate after(LocalDate day, int days) {
        LocalDate reached = day;
        for (int left = days; left > 0; left--) {
            reached = onOrAfter(reached.plusDays(1));
        }
        return reached;
    }

    /** {@code day}, or the first business day after it. */
    public LocalDate onOrAfter(LocalDate day) {
        return search(day, 1);
    }

    /** {@code day}, or the last business day before it: for signatures and notices that fall on a free day. */
    public LocalDate onOrBefore(LocalDate day) {
        return search(day, -1);
    }

    private LocalDate search(LocalDate day, int step) {
        LocalDate found = day;
        for (int tries = 0; !includes(found); tries++) {
            if (tries > LONGEST_CLOSURE) {
                throw new IllegalStateException("no business day within a year of " + day);
            }
            found = found.plusDays(step);
        }
        return found;
    }
}
