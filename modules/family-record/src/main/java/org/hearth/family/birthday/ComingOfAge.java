package org.hearth.family.birthday;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import org.hearth.core.policy.AllowedChange;
import org.hearth.core.policy.Policy;
import org.hearth.core.policy.PolicyParameter;

/** When somebody has a birthday and comes of age, also when born on 29 February (B-57). */
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

    /** The rule of the agency's state. */
    public static ComingOfAge inForce(Policy policy) {
        return of(policy.value(LEAP_BIRTHDAY));
    }

    /** The 18th birthday: the first day on which somebody born on {@code birth} decides alone. */
    public LocalDate day(LocalDate birth) {
        return birthday(birth, YEARS);
    }

    /** The age in whole years that somebody born on {@code birth} has on {@code day}; negative before the birth. */
    public int age(LocalDate birth, LocalDate day) {
        int years = day.getYear() - birth.getYear();
        return birthday(birth, years).isAfter(day) ? years - 1 : years;
    }

    /** The birthday in the year in which somebody born on {@code birth} becomes {@code years} old. */
    LocalDate birthday(LocalDate birth, int years) {
        var day = birth.plusYears(years);
        boolean moved = birth.getMonth() == Month.FEBRUARY && birth.getDayOfMonth() == 29 && !day.isLeapYear();
        return moved && this == MARCH_1 ? day.plusDays(1) : day;
    }
}
