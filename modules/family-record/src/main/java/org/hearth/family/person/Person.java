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

    private static final int ADULT = 18;

    /** The age in whole years; empty when the birth date is unknown. */
    public OptionalInt ageOn(LocalDate day) {
        return birthDate == null
                ? OptionalInt.empty()
                : OptionalInt.of(Period.between(birthDate, day).getYears());
    }

    /** True from the 18th birthday on; in a common year, somebody born on 29 February has it on 1 March (B-57). */
    public boolean isAdultOn(LocalDate day) {
        return ageOn(day).orElse(0) >= ADULT;
    }
}
