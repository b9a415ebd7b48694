package org.hearth.family.assignment;

import java.time.LocalDate;
import org.hearth.family.family.FamilyId;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff who is to work with a family.
 *
 * @param staffCode the agency's code: {@code FA01}
 * @param from the first day
 * @param to the last day, of one who covers; null while nobody knows it
 * @param reason in a few words; may be empty
 */
public record NewAssignment(
        FamilyId family,
        String staffCode,
        AssignmentKind kind,
        LocalDate from,
        @Nullable LocalDate to,
        String reason) {

    /** The longest reason. */
    public static final int REASON_LENGTH = 200;

    public NewAssignment {
        staffCode = staffCode.strip();
        reason = reason.strip();
        if (staffCode.isEmpty() || reason.length() > REASON_LENGTH) {
            throw new IllegalArgumentException("a staff code, and a reason of at most " + REASON_LENGTH);
        }
    }

    /** One whose last day nobody knows yet. */
    public NewAssignment(FamilyId family, String staffCode, AssignmentKind kind, LocalDate from, String reason) {
        this(family, staffCode, kind, from, null, reason);
    }
}
