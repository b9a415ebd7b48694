package org.hearth.family.person;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a person. */
public record PersonId(UUID value) {

    public PersonId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static PersonId next() {
        return new PersonId(TimeOrderedId.next());
    }
}
