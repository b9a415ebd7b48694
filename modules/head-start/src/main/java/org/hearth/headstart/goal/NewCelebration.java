package org.hearth.headstart.goal;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a success was celebrated, a small one too (HS-112).
 *
 * @param step the step that was celebrated; null for the goal
 */
public record NewCelebration(GoalId goal, @Nullable GoalStepId step, LocalDate on, String how) {

    /** The longest description. */
    public static final int LENGTH = 500;

    public NewCelebration {
        Objects.requireNonNull(goal);
        Objects.requireNonNull(on);
        how = how.strip();
    }
}
