package org.hearth.family.resource;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a resource. */
public record ResourceId(UUID value) {

    public ResourceId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static ResourceId next() {
        return new ResourceId(TimeOrderedId.next());
    }
}
