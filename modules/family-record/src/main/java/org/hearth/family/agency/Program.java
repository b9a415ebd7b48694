package org.hearth.family.agency;

import java.time.MonthDay;

/**
 * A program of the agency.
 *
 * @param yearStart the first day of its years: 1 August by default
 * @param active false once it ended: what was done in it stays, nothing new begins in it
 * @param version of the row that was read
 */
public record Program(ProgramId id, ProgramKind kind, String name, MonthDay yearStart, boolean active, long version) {

    /** Where the agency says nothing else, a program year begins on 1 August. */
    public static final MonthDay USUAL_YEAR_START = MonthDay.of(8, 1);

    /** One to be added. */
    public Program(ProgramId id, ProgramKind kind, String name, MonthDay yearStart) {
        this(id, kind, name, yearStart, true, 0);
    }

    ProgramDraft draft() {
        return new ProgramDraft(kind, name, yearStart.getMonthValue(), yearStart.getDayOfMonth());
    }
}
