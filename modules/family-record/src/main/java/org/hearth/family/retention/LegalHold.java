package org.hearth.family.retention;

import java.time.Instant;
import java.util.Optional;
import org.hearth.family.family.FamilyId;

/**
 * A court, an authority or a lawyer wants a family's record kept: nothing of it is removed while the hold stands.
 *
 * @param placedBy how colleagues saw whoever put it on
 * @param placedAt in UTC
 * @param lift empty while it stands
 * @param version of the row as it was read
 */
public record LegalHold(
        LegalHoldId id,
        FamilyId family,
        String reason,
        String placedBy,
        Instant placedAt,
        Optional<Lift> lift,
        long version) {

    /** The longest reason. */
    public static final int REASON_LENGTH = 500;

    /**
     * That it was lifted.
     *
     * @param by how colleagues saw that person then
     * @param at in UTC
     */
    public record Lift(String by, Instant at, String reason) {}

    /** A line of the list of holds, with the family's number and name. */
    public record Line(LegalHold hold, String number, String name) {}
}
