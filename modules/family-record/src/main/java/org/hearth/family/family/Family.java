package org.hearth.family.family;

import java.util.Optional;
import org.hearth.family.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A family.
 *
 * @param number unique in the agency
 * @param name how lists call it
 * @param primaryAdult null when nobody is known yet
 * @param version the state that was read; a change names it
 */
public record Family(
        FamilyId id, String number, String name, @Nullable PersonId primaryAdult, String structureNote, long version) {

    /** The primary adult, if one is known. */
    public Optional<PersonId> findPrimaryAdult() {
        return Optional.ofNullable(primaryAdult);
    }
}
