package org.hearth.family.retention;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.family.family.FamilyId;

/**
 * A proposal to remove a family's record.
 *
 * @param note what whoever decides should know
 * @param facts what the record was when it was proposed, as a hash
 * @param decision who decided or took it back; empty until then
 * @param answer what was said with the decision
 * @param problem the message key that says why it could not be carried out, or an empty string
 * @param version of the row as it was read
 */
public record Purge(
        PurgeId id,
        FamilyId family,
        PurgeState state,
        PurgeReason reason,
        String note,
        String facts,
        Deed proposal,
        Optional<Deed> decision,
        String answer,
        String problem,
        long version) {

    /** The longest note, and the longest answer. */
    public static final int NOTE_LENGTH = 500;

    /**
     * Who did it and when, in UTC.
     *
     * @param name how colleagues saw that person then
     */
    public record Deed(UUID by, String name, Instant at) {}

    /** A line of the list; the name is an empty string for those who see no family. */
    public record Line(Purge purge, String number, String name) {}
}
