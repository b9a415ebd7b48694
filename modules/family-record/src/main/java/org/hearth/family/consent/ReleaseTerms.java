package org.hearth.family.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a release holds for one of the people it is about.
 *
 * @param signedOn null while it is a draft
 * @param startsOn the first day
 * @param expiresOn the last day; null when none was set
 * @param endedFrom the first day without it, because custody ended or the purpose was reached; null when neither did
 * @param endCause {@link EndCause#CUSTODY} or {@link EndCause#PURPOSE_DONE} where {@code endedFrom} is set
 * @param revokedAt when the withdrawal was received, in UTC; null when it was not withdrawn
 * @param ofAgeOn the day on which the person begins to decide alone; null when the person gave the release, or when the
 *     birth date is unknown
 */
public record ReleaseTerms(
        @Nullable LocalDate signedOn,
        LocalDate startsOn,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate endedFrom,
        @Nullable EndCause endCause,
        @Nullable Instant revokedAt,
        @Nullable LocalDate ofAgeOn) {

    /**
     * Why the release does not hold; empty when it does. It depends on nothing but what stands here.
     *
     * @param day the day in the agency's zone
     * @param at the moment: a withdrawal counts from the moment it was received, not from the next day
     */
    public Optional<Lapse> lapse(LocalDate day, Instant at) {
        if (signedOn == null || signedOn.isAfter(day)) {
            return lapsed(Lapse.Reason.NOT_SIGNED, day);
        }
        if (revokedAt != null && !at.isBefore(revokedAt)) {
            return lapsed(Lapse.Reason.REVOKED, day);
        }
        if (ofAgeOn != null && !day.isBefore(ofAgeOn)) {
            return lapsed(Lapse.Reason.OF_AGE, ofAgeOn);
        }
        if (endedFrom != null && !day.isBefore(endedFrom)) {
            var custody = endCause == EndCause.CUSTODY;
            return lapsed(custody ? Lapse.Reason.CUSTODY_ENDED : Lapse.Reason.PURPOSE_DONE, endedFrom);
        }
        if (expiresOn != null && day.isAfter(expiresOn)) {
            return lapsed(Lapse.Reason.EXPIRED, expiresOn.plusDays(1));
        }
        return day.isBefore(startsOn) ? lapsed(Lapse.Reason.NOT_YET, startsOn) : Optional.empty();
    }

    private static Optional<Lapse> lapsed(Lapse.Reason reason, LocalDate day) {
        return Optional.of(new Lapse(reason, day));
    }
}
