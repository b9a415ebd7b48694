package org.hearth.family.birthday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearth.testkit.Rule;
import org.junit.jupiter.api.Test;

@Rule("B-57")
final class ComingOfAgeTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2008, 2, 29);

    @Test
    void theLeapDayBirthdayFollowsTheAgencysSetting() {
        assertThat(ComingOfAge.of("march_1").birthday(LEAP_DAY, 19)).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(ComingOfAge.of("february_28").birthday(LEAP_DAY, 19)).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(ComingOfAge.MARCH_1.birthday(LEAP_DAY, 20)).isEqualTo(LocalDate.of(2028, 2, 29));
        // 18 years after a leap year is a common year, but for 1896 and its like: the setting always decides.
        assertThat(ComingOfAge.MARCH_1.day(LEAP_DAY)).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(ComingOfAge.FEBRUARY_28.day(LEAP_DAY)).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void theAgeGrowsOnThatBirthday() {
        var last = LocalDate.of(2026, 2, 28);
        assertThat(ComingOfAge.MARCH_1.age(LEAP_DAY, last)).isEqualTo(17);
        assertThat(ComingOfAge.MARCH_1.age(LEAP_DAY, last.plusDays(1))).isEqualTo(18);
        assertThat(ComingOfAge.FEBRUARY_28.age(LEAP_DAY, last)).isEqualTo(18);
        assertThat(ComingOfAge.MARCH_1.age(LocalDate.of(2009, 12, 31), LocalDate.of(2026, 12, 30)))
                .isEqualTo(16);
    }
}
