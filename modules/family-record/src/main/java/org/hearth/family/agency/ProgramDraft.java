package org.hearth.family.agency;

/**
 * What is said of a program; {@link AgencyAdministration} refuses what cannot be.
 *
 * @param startMonth the month in which its years begin, 1 to 12
 * @param startDay the day of that month
 */
public record ProgramDraft(ProgramKind kind, String name, int startMonth, int startDay) {

    public ProgramDraft {
        name = name.strip();
    }
}
