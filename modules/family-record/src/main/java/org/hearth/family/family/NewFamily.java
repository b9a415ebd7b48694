package org.hearth.family.family;

import java.util.Set;
import org.hearth.family.person.ExternalId;
import org.hearth.family.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A family to be stored.
 *
 * @param number unique in the agency
 * @param name how lists call it; when empty, the last name of the primary adult, else of a child, else the number
 * @param primaryAdult null when nobody is known yet; may be a teenager
 * @param awaitedAdult how another system calls the primary adult who will be added later; null when nobody is awaited
 * @param structureNote who lives how with whom, in a few words
 * @param externalIds how other systems call the family; each is unique
 */
public record NewFamily(
        FamilyId id,
        String number,
        String name,
        @Nullable PersonId primaryAdult,
        @Nullable ExternalId awaitedAdult,
        String structureNote,
        Set<ExternalId> externalIds) {

    /** The longest number. */
    public static final int NUMBER_LENGTH = 20;

    /** The longest name. */
    public static final int NAME_LENGTH = 120;

    /** The longest note. */
    public static final int NOTE_LENGTH = 1000;

    public NewFamily {
        number = number.strip();
        name = name.strip();
        structureNote = structureNote.strip();
        externalIds = Set.copyOf(externalIds);
        if (number.isEmpty() || number.length() > NUMBER_LENGTH) {
            throw new IllegalArgumentException("number: 1 to " + NUMBER_LENGTH + " characters");
        }
        if (name.length() > NAME_LENGTH || structureNote.length() > NOTE_LENGTH) {
            throw new IllegalArgumentException("name or note too long");
        }
    }
}
