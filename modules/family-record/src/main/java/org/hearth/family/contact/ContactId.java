package org.hearth.family.contact;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a contact. */
public record ContactId(UUID value) {

    public ContactId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static ContactId next() {
        return new ContactId(TimeOrderedId.next());
    }
}
