package org.hearth.family.agency;

import java.time.LocalDate;

/**
 * A year of a program; the years of one program do not overlap.
 *
 * @param label for instance {@code 2026-2027}
 * @param end the last day, after the start
 */
public record ProgramYear(ProgramYearId id, ProgramId program, String label, LocalDate start, LocalDate end) {

    public ProgramYear {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("a year ends after its start");
        }
    }

    /** True when {@code day} lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
