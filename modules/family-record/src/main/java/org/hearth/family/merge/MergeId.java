package org.hearth.family.merge;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a merge. */
public record MergeId(UUID value) {

    public MergeId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static MergeId next() {
        return new MergeId(TimeOrderedId.next());
    }
}
