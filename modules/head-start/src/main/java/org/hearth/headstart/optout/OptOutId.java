package org.hearth.headstart.optout;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of an opt-out. */
public record OptOutId(UUID value) {

    public OptOutId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static OptOutId next() {
        return new OptOutId(TimeOrderedId.next());
    }
}
