package org.hearth.family.household;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a household. */
public record HouseholdId(UUID value) {

    public HouseholdId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static HouseholdId next() {
        return new HouseholdId(TimeOrderedId.next());
    }
}
