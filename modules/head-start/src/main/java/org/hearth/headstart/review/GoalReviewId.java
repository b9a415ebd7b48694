package org.hearth.headstart.review;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a review of goals. */
public record GoalReviewId(UUID value) {

    public GoalReviewId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static GoalReviewId next() {
        return new GoalReviewId(TimeOrderedId.next());
    }
}
