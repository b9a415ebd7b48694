package org.hearth.family.agency;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a program. */
public record ProgramId(UUID value) {

    public ProgramId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static ProgramId next() {
        return new ProgramId(TimeOrderedId.next());
    }
}
