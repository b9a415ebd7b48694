package org.hearth.headstart.plan;

import java.util.Objects;
import org.hearth.family.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who makes the plan (HS-002).
 *
 * @param name how the prints name the person
 * @param person the family's adult or teenage parent; null for staff
 * @param staffCode the agency's code for the member of staff; empty for the family
 */
public record Author(Side side, String name, @Nullable PersonId person, String staffCode) {

    /** The longest name. */
    public static final int NAME_LENGTH = 200;

    public Author {
        Objects.requireNonNull(side);
        name = name.strip();
        if (name.isEmpty() || name.length() > NAME_LENGTH) {
            throw new IllegalArgumentException("name: 1 to " + NAME_LENGTH + " characters");
        }
    }

    /** Somebody of the family. */
    public static Author ofFamily(String name, @Nullable PersonId person) {
        return new Author(Side.FAMILY, name, person, "");
    }

    /** A member of staff. */
    public static Author ofStaff(String name, String staffCode) {
        return new Author(Side.STAFF, name, null, staffCode);
    }
}
