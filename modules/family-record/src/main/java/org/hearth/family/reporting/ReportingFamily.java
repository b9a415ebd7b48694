package org.hearth.family.reporting;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.family.agency.Program;
import org.hearth.family.agency.ProgramYear;
import org.hearth.family.family.FamilyId;

/**
 * With which family a child is counted in a program year.
 *
 * @param family the family, if it is known and the caller may see it
 * @param choices the families the child belongs to in that year, as far as the caller may see them
 * @param choice what somebody chose; empty where nothing was chosen, or the caller may not see the family
 */
public record ReportingFamily(
        Program program,
        ProgramYear year,
        Standing standing,
        Optional<FamilyId> family,
        Set<FamilyId> choices,
        Optional<Choice> choice) {

    public ReportingFamily {
        choices = Set.copyOf(choices);
    }

    /** How it is known. */
    public enum Standing {
        /** The child belongs to no other family in that year. */
        ONLY,
        /** Somebody chose it. */
        CHOSEN,
        /** The child belongs to several, and nobody has chosen. */
        OPEN
    }

    /** What somebody chose, as it is withdrawn. */
    public record Choice(UUID id, long version) {}
}
