package org.hearth.family.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;
import org.hearth.family.birthday.ComingOfAge;
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

    /** True from the 18th birthday on, which {@code rule} finds; false when the birth date is unknown. */
    public boolean isAdultOn(LocalDate day, ComingOfAge rule) {
        return birthDate != null && !day.isBefore(rule.day(birthDate));
    }
}
