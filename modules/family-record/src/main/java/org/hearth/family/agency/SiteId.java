package org.hearth.family.agency;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a site. */
public record SiteId(UUID value) {

    public SiteId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static SiteId next() {
        return new SiteId(TimeOrderedId.next());
    }
}
