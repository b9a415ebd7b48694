package org.hearth.family.inspection;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a request about one's own record. */
public record RecordRequestId(UUID value) {

    public RecordRequestId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static RecordRequestId next() {
        return new RecordRequestId(TimeOrderedId.next());
    }
}
