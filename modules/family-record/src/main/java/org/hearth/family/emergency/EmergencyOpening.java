package org.hearth.family.emergency;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.family.family.FamilyId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody opened the record of a family in an emergency.
 *
 * @param user the account of whoever opened it
 * @param userName how colleagues saw that person then
 * @param from when it was opened, in UTC
 * @param until the first instant at which it no longer reads, in UTC
 * @param ended when somebody ended it before that, in UTC
 * @param reviewed what the review said; empty until there was one
 * @param version of the row as it was read
 */
public record EmergencyOpening(
        EmergencyOpeningId id,
        FamilyId family,
        UUID user,
        String userName,
        String reason,
        Instant from,
        Instant until,
        @Nullable Instant ended,
        Optional<Review> reviewed,
        long version) {

    /**
     * Somebody looked at it afterwards.
     *
     * @param by how colleagues saw that person then
     * @param at in UTC
     * @param note what there is to say, or an empty string
     */
    public record Review(String by, Instant at, String note) {

        /** The longest note. */
        public static final int NOTE_LENGTH = 500;
    }

    /** True while it reads. */
    public boolean isRunningAt(Instant now) {
        return ended == null && now.isBefore(until);
    }

    /** When it stopped reading, or will. */
    public Instant end() {
        return ended == null ? until : ended;
    }
}
