package org.hearth.family.agency;

import java.time.LocalDate;

/**
 * A year of a program; the years of one program do not overlap.
 *
 * @param label for instance {@code 2026-2027}
 * @param end the last day, after the start
 * @param version of the row that was read
 */
public record ProgramYear(
        ProgramYearId id, ProgramId program, String label, LocalDate start, LocalDate end, long version) {

    public ProgramYear {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("a year ends after its start");
        }
    }

    /** One to be added. */
    public ProgramYear(ProgramYearId id, ProgramId program, String label, LocalDate start, LocalDate end) {
        this(id, program, label, start, end, 0);
    }

    /** True when {@code day} lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    YearDraft draft() {
        return new YearDraft(label, start, end);
    }
}
