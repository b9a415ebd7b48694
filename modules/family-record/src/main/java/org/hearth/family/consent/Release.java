package org.hearth.family.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.family.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A release of information.
 *
 * @param state as it is stored; what counts on a day is {@link #terms}
 * @param signed null while it is a draft
 * @param ended null while nobody ended it
 * @param version the state that was read; a change names it
 */
public record Release(
        ReleaseId id,
        ReleaseState state,
        ReleaseDraft draft,
        @Nullable Signed signed,
        @Nullable Ended ended,
        long version) {

    /**
     * The signature.
     *
     * @param interpreter who interpreted, or empty
     */
    public record Signed(LocalDate on, String signer, SignatureWay way, String interpreter) {}

    /**
     * The end.
     *
     * @param at when the agency got to know of it, in UTC
     * @param from the first day without the release; a withdrawal counts from {@code at} on
     * @param by who withdrew it, or empty
     * @param how a value of {@code fam.revocation_channel}, or empty
     */
    public record Ended(EndCause cause, Instant at, LocalDate from, String by, String how) {}

    /**
     * When it holds for one of its subjects.
     *
     * @param ofAgeOn the subject's 18th birthday; null when unknown
     */
    public ReleaseTerms terms(PersonId subject, @Nullable LocalDate ofAgeOn) {
        boolean own = subject.equals(draft.giver().person()) || !endsAtMajority();
        boolean revoked = ended != null && ended.cause() == EndCause.REVOKED;
        boolean otherwise = ended != null && !revoked;
        return new ReleaseTerms(
                signed == null ? null : signed.on(),
                draft.startsOn(),
                draft.expiresOn(),
                otherwise && ended != null ? ended.from() : null,
                ended == null ? null : ended.cause(),
                revoked && ended != null ? ended.at() : null,
                own ? null : ofAgeOn);
    }

    /** True while there is something to take back: it is signed, and no other end has come by {@code day}. */
    public boolean canBeWithdrawn(LocalDate day) {
        return signed != null && (ended == null || (ended.cause() != EndCause.REVOKED && day.isBefore(ended.from())));
    }

    private boolean endsAtMajority() {
        return draft.giver().authority() != Authority.COURT;
    }

    /** The signature, once there is one. */
    public Optional<Signed> findSigned() {
        return Optional.ofNullable(signed);
    }

    /** The end, once there is one. */
    public Optional<Ended> findEnded() {
        return Optional.ofNullable(ended);
    }
}
