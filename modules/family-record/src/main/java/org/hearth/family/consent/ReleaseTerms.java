package org.hearth.family.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a release holds for one of the people it is about.
 *
 * @param signedOn null while it is a draft
 * @param startsOn the first day
 * @param expiresOn the last day; null when none was set
 * @param endedFrom the first day without it, when something but a withdrawal ended it; null when nothing did
 * @param endCause what ended it; null when nothing did
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
     * Why the release does not hold; empty when it does. It depends on nothing but what stands here. Of several ends
     * the first one counts.
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
        var over = ends().filter(each -> !day.isBefore(each.day())).min(Comparator.comparing(Lapse::day));
        if (over.isPresent()) {
            return over;
        }
        return day.isBefore(startsOn) ? lapsed(Lapse.Reason.NOT_YET, startsOn) : Optional.empty();
    }

    private Stream<Lapse> ends() {
        return Stream.of(
                        Optional.ofNullable(ofAgeOn).map(day -> new Lapse(Lapse.Reason.OF_AGE, day)),
                        Optional.ofNullable(endedFrom).map(day -> new Lapse(reason(endCause), day)),
                        Optional.ofNullable(expiresOn).map(day -> new Lapse(Lapse.Reason.EXPIRED, day.plusDays(1))))
                .flatMap(Optional::stream);
    }

    private static Lapse.Reason reason(@Nullable EndCause cause) {
        return switch (cause) {
            case CUSTODY -> Lapse.Reason.CUSTODY_ENDED;
            case TURNED_18 -> Lapse.Reason.OF_AGE;
            case EXPIRED -> Lapse.Reason.EXPIRED;
            case REVOKED -> Lapse.Reason.REVOKED;
            case PURPOSE_DONE -> Lapse.Reason.PURPOSE_DONE;
            case null -> Lapse.Reason.PURPOSE_DONE;
        };
    }

    private static Optional<Lapse> lapsed(Lapse.Reason reason, LocalDate day) {
        return Optional.of(new Lapse(reason, day));
    }
}
