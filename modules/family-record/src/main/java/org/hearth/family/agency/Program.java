package org.hearth.family.agency;

import java.time.MonthDay;

/**
 * A program of the agency.
 *
 * @param yearStart the first day of its years: 1 August by default
 */
public record Program(ProgramId id, ProgramKind kind, String name, MonthDay yearStart) {

    /** Where the agency says nothing else, a program year begins on 1 August. */
    public static final MonthDay USUAL_YEAR_START = MonthDay.of(8, 1);
}
