package org.hearth.headstart.plan;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a plan that a family has with another agency. */
public record ExistingPlanId(UUID value) {

    public ExistingPlanId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static ExistingPlanId next() {
        return new ExistingPlanId(TimeOrderedId.next());
    }
}
