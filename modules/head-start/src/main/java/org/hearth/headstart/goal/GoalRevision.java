package org.hearth.headstart.goal;

import java.util.Objects;
import org.hearth.headstart.plan.Side;

/**
 * Why a goal that the family works on is changed (HS-051).
 *
 * @param askedBy who wants the change; when staff does, a reason is asked for
 * @param reason may be empty
 */
public record GoalRevision(Side askedBy, String reason) {

    /** The longest reason. */
    public static final int REASON_LENGTH = 300;

    public GoalRevision {
        Objects.requireNonNull(askedBy);
        reason = reason.strip();
        if (reason.length() > REASON_LENGTH) {
            throw new IllegalArgumentException("at most " + REASON_LENGTH + " characters");
        }
    }
}
