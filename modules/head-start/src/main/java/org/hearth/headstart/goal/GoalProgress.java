package org.hearth.headstart.goal;

import org.jspecify.annotations.Nullable;

/**
 * An entry in the progress history of a goal. It is never changed: a correction is another entry (HS-036).
 *
 * @param step the step that was initialed; null for what somebody wrote
 * @param corrects the entry that this one stands in for; null for others
 * @param corrected true when another entry stands in for this one
 * @param writtenBy a staff code
 */
public record GoalProgress(
        ProgressId id,
        NewProgress said,
        @Nullable GoalStepId step,
        @Nullable ProgressId corrects,
        boolean corrected,
        String writtenBy) {}
