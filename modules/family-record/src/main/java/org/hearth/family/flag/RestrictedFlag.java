package org.hearth.family.flag;

import java.time.Instant;
import java.util.UUID;
import org.hearth.family.person.PersonId;

/**
 * Something restricted about a person.
 *
 * @param kind a value of {@link FlagLists#KINDS}
 * @param note a few words, or an empty string
 * @param by the user who wrote it in
 * @param at when, in UTC
 * @param version the state that was read
 */
public record RestrictedFlag(UUID id, PersonId person, String kind, String note, UUID by, Instant at, long version) {

    /** The longest note. */
    public static final int NOTE_LENGTH = 400;
}
