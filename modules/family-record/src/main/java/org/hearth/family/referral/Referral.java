package org.hearth.family.referral;

import java.time.LocalDate;
import org.hearth.family.family.FamilyId;
import org.jspecify.annotations.Nullable;

/**
 * A referral.
 *
 * @param made who made it and when; {@link Made#NOT_YET} for a draft
 * @param progress what happened since
 * @param letter what the family approved for the letter
 */
public record Referral(
        ReferralId id,
        FamilyId family,
        ReferralDraft draft,
        ReferralState state,
        Made made,
        Progress progress,
        LetterFacts letter,
        long version) {

    /**
     * Who made it and when.
     *
     * @param by the staff code
     * @param followUpDue the last good day for the follow-up
     */
    public record Made(
            @Nullable LocalDate on, String by, @Nullable LocalDate followUpDue) {

        /** Not made yet. */
        public static final Made NOT_YET = new Made(null, "", null);
    }

    /**
     * What happened since.
     *
     * @param endReason why it ended before any help, in a few words
     * @param lastFollowUp what the family said last; null until it was asked
     */
    public record Progress(
            @Nullable LocalDate firstContactOn,
            @Nullable LocalDate serviceStart,
            @Nullable ReferralOutcome outcome,
            String endReason,
            @Nullable FollowUp lastFollowUp) {

        /** Nothing yet. */
        public static final Progress NONE = new Progress(null, null, null, "", null);
    }

    /** True when the family said so far that it got help, in full or in part (B-16). */
    public boolean isReceived() {
        var outcome = progress.outcome();
        return outcome != null && outcome.isReceived();
    }
}
