package org.hearth.family.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the family said when it was asked how a referral went.
 *
 * @param askedOn the day of the talk, in the agency's zone
 * @param serviceStart when the help began; null when it did not, or nobody knows
 * @param timeliness whether it came in good time; null until answered
 * @param productiveness "did it help?" from 1 (no help) to 4 (solved); null where it does not apply
 * @param stillNeeded what is still needed, in the family's words; empty when nothing is
 */
public record FollowUp(
        LocalDate askedOn,
        ReferralOutcome outcome,
        @Nullable LocalDate serviceStart,
        @Nullable Timeliness timeliness,
        @Nullable Integer productiveness,
        String stillNeeded) {

    /** The least help. */
    public static final int NO_HELP = 1;

    /** The most help. */
    public static final int SOLVED = 4;

    /** The longest note of what is still needed. */
    public static final int STILL_LENGTH = 500;

    public FollowUp {
        stillNeeded = stillNeeded.strip();
    }

    /** The family did not want what was offered: nothing to rate. */
    public static FollowUp declined(LocalDate askedOn) {
        return new FollowUp(askedOn, ReferralOutcome.DECLINED_BY_FAMILY, null, Timeliness.NOT_APPLICABLE, null, "");
    }
}
