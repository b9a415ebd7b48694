package org.hearth.family.consent;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a release. */
public record ReleaseId(UUID value) {

    public ReleaseId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static ReleaseId next() {
        return new ReleaseId(TimeOrderedId.next());
    }
}
