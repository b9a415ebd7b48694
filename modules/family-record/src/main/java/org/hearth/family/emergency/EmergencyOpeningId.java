package org.hearth.family.emergency;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of an emergency opening. */
public record EmergencyOpeningId(UUID value) {

    public EmergencyOpeningId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static EmergencyOpeningId next() {
        return new EmergencyOpeningId(TimeOrderedId.next());
    }
}
