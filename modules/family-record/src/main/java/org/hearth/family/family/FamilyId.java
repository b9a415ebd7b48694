package org.hearth.family.family;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a family. */
public record FamilyId(UUID value) {

    public FamilyId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static FamilyId next() {
        return new FamilyId(TimeOrderedId.next());
    }
}
