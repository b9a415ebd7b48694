package org.hearth.family.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param birthDate null when unknown
 * @param version the state that was read; a change names it
 */
public record Person(
        PersonId id,
        PersonName name,
        @Nullable LocalDate birthDate,
        boolean birthDateEstimated,
        Languages languages,
        long version) {

    /** The age in whole years; empty when the birth date is unknown. */
    public OptionalInt ageOn(LocalDate day) {
        return birthDate == null
                ? OptionalInt.empty()
                : OptionalInt.of(Period.between(birthDate, day).getYears());
    }

    /** True from the 18th birthday on (B-57); somebody born on 29 February comes of age on 28 February. */
    public boolean isAdultOn(LocalDate day) {
        return birthDate != null && !day.isBefore(birthDate.plusYears(18));
    }
}
