package org.hearth.headstart.goal;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of an entry in the progress history of a goal. */
public record ProgressId(UUID value) {

    public ProgressId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static ProgressId next() {
        return new ProgressId(TimeOrderedId.next());
    }
}
