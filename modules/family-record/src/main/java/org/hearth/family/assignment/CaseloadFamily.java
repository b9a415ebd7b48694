package org.hearth.family.assignment;

import java.time.LocalDate;
import java.util.Optional;
import org.hearth.family.family.FamilyId;
import org.jspecify.annotations.Nullable;

/**
 * A family in a worker's caseload.
 *
 * @param to the last day; null while nobody knows it
 * @param transfer the transfer that is under way
 */
public record CaseloadFamily(
        AssignmentId assignment,
        long version,
        FamilyId family,
        String number,
        String name,
        AssignmentKind kind,
        LocalDate from,
        @Nullable LocalDate to,
        Optional<TransferId> transfer) {

    /** True for a family that the person mainly works with. */
    public boolean isMain() {
        return kind == AssignmentKind.MAIN;
    }

    /** This assignment as the main one that the caller saw. */
    public MainSeen seen() {
        return MainSeen.of(assignment, version);
    }
}
