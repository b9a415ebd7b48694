package org.hearth.headstart.enrollment;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a child's enrollment. */
public record EnrollmentId(UUID value) {

    public EnrollmentId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static EnrollmentId next() {
        return new EnrollmentId(TimeOrderedId.next());
    }
}
