package org.hearth.family.consent;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import org.hearth.core.policy.AllowedChange;
import org.hearth.core.policy.PolicyParameter;

/** When somebody comes of age, also when born on 29 February. */
public enum ComingOfAge {
    /** The birthday in a common year is 1 March. */
    MARCH_1,
    /** The birthday in a common year is 28 February. */
    FEBRUARY_28;

    /** The birthday of a leap-day child in common years. */
    public static final PolicyParameter<String> LEAP_BIRTHDAY = PolicyParameter.choice(
            "core.feb29.birthday",
            "B-57",
            List.of("march_1", "february_28"),
            "state law; differs by state",
            AllowedChange.FREE);

    private static final int YEARS = 18;

    /** The rule that a value of {@link #LEAP_BIRTHDAY} names. */
    static ComingOfAge of(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }

    /** The 18th birthday: the first day on which somebody born on {@code birth} decides alone. */
    public LocalDate day(LocalDate birth) {
        return birthday(birth, YEARS);
    }

    /** The birthday in the year in which somebody born on {@code birth} becomes {@code years} old. */
    LocalDate birthday(LocalDate birth, int years) {
        var day = birth.plusYears(years);
        boolean moved = birth.getMonth() == Month.FEBRUARY && birth.getDayOfMonth() == 29 && !day.isLeapYear();
        return moved && this == MARCH_1 ? day.plusDays(1) : day;
    }
}
