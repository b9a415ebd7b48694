package org.hearth.family.retention;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a proposal to remove a record. */
public record PurgeId(UUID value) {

    public PurgeId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static PurgeId next() {
        return new PurgeId(TimeOrderedId.next());
    }
}
