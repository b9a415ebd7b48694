package org.hearth.family.inspection;

import java.time.LocalDate;
import java.util.Objects;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A request that reached the agency.
 *
 * @param family in whose file it is kept
 * @param person whose record it is about
 * @param requester null for somebody outside the record, such as an attorney
 * @param requesterName in print
 * @param part which part of the record; empty for all of it
 * @param receivedOn when it reached anybody at the agency
 */
public record NewRecordRequest(
        FamilyId family,
        PersonId person,
        @Nullable PersonId requester,
        String requesterName,
        RequestKind kind,
        String part,
        LocalDate receivedOn) {

    /** The longest name of a requester. */
    public static final int NAME_LENGTH = 160;
    /** The longest name of a part. */
    public static final int PART_LENGTH = 500;

    public NewRecordRequest {
        Objects.requireNonNull(kind);
        requesterName = requesterName.strip();
        part = part.strip();
        if (requesterName.length() > NAME_LENGTH || part.length() > PART_LENGTH) {
            throw new IllegalArgumentException("too long a name or part");
        }
    }
}
