package org.hearth.family.agency;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a program year. */
public record ProgramYearId(UUID value) {

    public ProgramYearId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static ProgramYearId next() {
        return new ProgramYearId(TimeOrderedId.next());
    }
}
