package org.hearth.headstart.assessment;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a finding of an assessment. */
public record FindingId(UUID value) {

    public FindingId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static FindingId next() {
        return new FindingId(TimeOrderedId.next());
    }
}
