package org.hearth.headstart.goal;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a family's goal. */
public record GoalId(UUID value) {

    public GoalId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static GoalId next() {
        return new GoalId(TimeOrderedId.next());
    }
}
