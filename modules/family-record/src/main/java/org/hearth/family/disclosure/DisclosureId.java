package org.hearth.family.disclosure;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a disclosure. */
public record DisclosureId(UUID value) {

    public DisclosureId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static DisclosureId next() {
        return new DisclosureId(TimeOrderedId.next());
    }
}
