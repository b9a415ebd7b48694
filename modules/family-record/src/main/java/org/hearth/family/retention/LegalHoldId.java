package org.hearth.family.retention;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a legal hold. */
public record LegalHoldId(UUID value) {

    public LegalHoldId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static LegalHoldId next() {
        return new LegalHoldId(TimeOrderedId.next());
    }
}
