package org.hearth.family.agency;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a member of staff. */
public record StaffId(UUID value) {

    public StaffId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static StaffId next() {
        return new StaffId(TimeOrderedId.next());
    }
}
