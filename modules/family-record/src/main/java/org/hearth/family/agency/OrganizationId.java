package org.hearth.family.agency;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of an organization. */
public record OrganizationId(UUID value) {

    public OrganizationId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static OrganizationId next() {
        return new OrganizationId(TimeOrderedId.next());
    }
}
