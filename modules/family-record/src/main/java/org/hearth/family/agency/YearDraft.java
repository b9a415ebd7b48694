package org.hearth.family.agency;

import java.time.LocalDate;

/**
 * What is said of a program year; {@link AgencyAdministration} refuses what cannot be.
 *
 * @param end the last day
 */
public record YearDraft(String label, LocalDate start, LocalDate end) {

    /** The longest label. */
    public static final int LABEL_LENGTH = 20;

    public YearDraft {
        label = label.strip();
    }

    boolean overlaps(ProgramYear other) {
        return !start.isAfter(other.end()) && !end.isBefore(other.start());
    }
}
