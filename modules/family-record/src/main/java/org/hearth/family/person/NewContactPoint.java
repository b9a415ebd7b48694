package org.hearth.family.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A way to reach a person, to be stored.
 *
 * @param value the number, address or name
 * @param safeToUse whether using it puts nobody in danger
 * @param confidential true when only few may see it
 * @param rank 1 for the one to try first
 * @param validFrom null when unknown
 */
public record NewContactPoint(
        PersonId person,
        ContactKind kind,
        String value,
        YesNoUnknown safeToUse,
        boolean confidential,
        int rank,
        @Nullable LocalDate validFrom) {

    /** The longest value. */
    public static final int LENGTH = 254;

    public NewContactPoint {
        value = value.strip();
        if (value.isEmpty() || value.length() > LENGTH) {
            throw new IllegalArgumentException("1 to " + LENGTH + " characters");
        }
    }
}
