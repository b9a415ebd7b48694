package org.hearth.family.assignment;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a staff assignment. */
public record AssignmentId(UUID value) {

    public AssignmentId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static AssignmentId next() {
        return new AssignmentId(TimeOrderedId.next());
    }
}
