package org.hearth.headstart.assessment;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a family assessment. */
public record AssessmentId(UUID value) {

    public AssessmentId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static AssessmentId next() {
        return new AssessmentId(TimeOrderedId.next());
    }
}
