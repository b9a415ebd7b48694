package org.hearth.family.assignment;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a transfer. */
public record TransferId(UUID value) {

    public TransferId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static TransferId next() {
        return new TransferId(TimeOrderedId.next());
    }
}
