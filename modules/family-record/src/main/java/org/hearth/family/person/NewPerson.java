package org.hearth.family.person;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person to be stored.
 *
 * @param id made before the row
 * @param birthDate null when unknown; never before 1900
 * @param birthDateEstimated true when somebody guessed it
 * @param externalIds how other systems call the person; each is unique
 */
public record NewPerson(
        PersonId id,
        PersonName name,
        @Nullable LocalDate birthDate,
        boolean birthDateEstimated,
        Languages languages,
        Set<ExternalId> externalIds) {

    /** Nobody is stored as born earlier. */
    public static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    public NewPerson {
        externalIds = Set.copyOf(externalIds);
        if (birthDate != null && birthDate.isBefore(EARLIEST_BIRTH)) {
            throw new IllegalArgumentException("born before " + EARLIEST_BIRTH);
        }
    }

    /** A person of whom only the name and the birth date are known. */
    public static NewPerson of(PersonName name, @Nullable LocalDate birthDate) {
        return new NewPerson(PersonId.next(), name, birthDate, false, Languages.UNKNOWN, Set.of());
    }
}
