package org.hearth.headstart.goal;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a step towards a goal. */
public record GoalStepId(UUID value) {

    public GoalStepId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static GoalStepId next() {
        return new GoalStepId(TimeOrderedId.next());
    }
}
