package org.hearth.family.consent;

import java.util.Objects;
import java.util.Optional;
import org.hearth.family.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a release, and by what right.
 *
 * @param person null for somebody outside the record, such as a child's attorney
 * @param name in print
 */
public record Giver(@Nullable PersonId person, String name, Authority authority) {

    public Giver {
        Objects.requireNonNull(authority);
        name = Recipient.checked(name);
    }

    /** The person in the record, if it is one. */
    public Optional<PersonId> findPerson() {
        return Optional.ofNullable(person);
    }
}
