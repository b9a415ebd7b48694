package org.hearth.family.emergency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which family is needed now, and why. The number comes first; without one, a person is named exactly.
 *
 * @param number the family's number, or an empty string
 * @param firstName the first name of somebody in the family, or the name the person goes by; or an empty string
 * @param lastName the last name of that person, or an empty string
 * @param birthDate the birth date of that person
 * @param reason what has happened, in the caller's words; those who review the opening read it
 */
public record EmergencyRequest(
        String number,
        String firstName,
        String lastName,
        @Nullable LocalDate birthDate,
        String reason) {

    /** The longest number. */
    public static final int NUMBER_LENGTH = 40;
    /** The longest name. */
    public static final int NAME_LENGTH = 80;
    /** The shortest reason; "urgent" is none. */
    public static final int REASON_SHORTEST = 15;
    /** The longest reason. */
    public static final int REASON_LENGTH = 500;

    public EmergencyRequest {
        number = number.strip();
        firstName = firstName.strip();
        lastName = lastName.strip();
        reason = reason.strip();
    }

    /** A family by its number. */
    public static EmergencyRequest byNumber(String number, String reason) {
        return new EmergencyRequest(number, "", "", null, reason);
    }

    /** The family of a person. */
    public static EmergencyRequest byPerson(String firstName, String lastName, LocalDate birthDate, String reason) {
        return new EmergencyRequest("", firstName, lastName, birthDate, reason);
    }

    boolean hasNumber() {
        return !number.isEmpty();
    }

    boolean namesNobody() {
        return !hasNumber() && (firstName.isEmpty() || lastName.isEmpty() || birthDate == null);
    }
}
