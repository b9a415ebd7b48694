package org.hearth.family.assignment;

import java.time.LocalDate;
import org.hearth.family.family.FamilyId;
import org.jspecify.annotations.Nullable;

/** Who works with a family; {@code to}, the last day, is null while it lasts. */
public record StaffAssignment(
        AssignmentId id,
        FamilyId family,
        String staffCode,
        AssignmentKind kind,
        LocalDate from,
        @Nullable LocalDate to,
        String reason,
        long version) {

    /** True when it holds on {@code day}. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** True for the one who mainly works with the family, on {@code day} or from a later day on. */
    boolean isMainFrom(LocalDate day) {
        return kind == AssignmentKind.MAIN && (to == null || !to.isBefore(day));
    }
}
