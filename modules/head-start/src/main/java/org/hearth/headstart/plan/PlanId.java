package org.hearth.headstart.plan;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a Family Partnership Plan. */
public record PlanId(UUID value) {

    public PlanId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static PlanId next() {
        return new PlanId(TimeOrderedId.next());
    }
}
