package org.hearth.family.merge;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a pair that looks alike. */
public record PairId(UUID value) {

    public PairId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static PairId next() {
        return new PairId(TimeOrderedId.next());
    }
}
