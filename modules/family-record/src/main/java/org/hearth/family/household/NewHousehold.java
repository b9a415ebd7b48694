package org.hearth.family.household;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A household to be stored.
 *
 * @param label what people call it: {@code Father apartment}
 * @param confidential true when only few may see the address
 * @param since null when unknown
 */
public record NewHousehold(
        HouseholdId id,
        String label,
        Address address,
        boolean confidential,
        @Nullable LocalDate since) {

    /** The longest label. */
    public static final int LENGTH = 120;

    public NewHousehold {
        label = label.strip();
        if (label.isEmpty() || label.length() > LENGTH) {
            throw new IllegalArgumentException("1 to " + LENGTH + " characters");
        }
    }
}
