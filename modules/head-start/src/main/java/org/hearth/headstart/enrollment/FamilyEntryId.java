package org.hearth.headstart.enrollment;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a family's entry into a program. */
public record FamilyEntryId(UUID value) {

    public FamilyEntryId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static FamilyEntryId next() {
        return new FamilyEntryId(TimeOrderedId.next());
    }
}
