package org.hearth.family.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a person beyond name, birth date and languages; no file brings it. Unknown texts are empty.
 *
 * @param deceasedOn null while the person lives, or when the day is unknown
 * @param gender in the person's own words
 * @param pronouns in the person's own words
 */
public record PersonDetails(
        @Nullable LocalDate deceasedOn, String gender, String pronouns, InterpreterKind interpreter) {

    /** Nothing known. */
    public static final PersonDetails UNKNOWN = new PersonDetails(null, "", "", InterpreterKind.UNKNOWN);

    /** The longest gender. */
    public static final int GENDER_LENGTH = 80;

    /** The longest pronouns. */
    public static final int PRONOUNS_LENGTH = 40;

    public PersonDetails {
        gender = gender.strip();
        pronouns = pronouns.strip();
        if (gender.length() > GENDER_LENGTH || pronouns.length() > PRONOUNS_LENGTH) {
            throw new IllegalArgumentException("too long");
        }
    }
}
