package org.hearth.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BusinessDaysTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate THANKSGIVING = LocalDate.of(2026, 11, 26);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private final BusinessDays days = new BusinessDays(Set.of(THANKSGIVING));

    @Test
    void weekendsAndHolidaysAreNotCounted() {
        assertThat(days.after(WEDNESDAY, 1)).isEqualTo(FRIDAY);
        assertThat(days.after(WEDNESDAY, 2)).isEqualTo(MONDAY);
        assertThat(BusinessDays.WEEKDAYS.after(WEDNESDAY, 2)).isEqualTo(FRIDAY);
    }

    @Test
    void countingFromAFreeDayBeginsWithTheNextBusinessDay() {
        assertThat(days.after(SATURDAY, 1)).isEqualTo(MONDAY);
        assertThat(days.after(SATURDAY, 0)).isEqualTo(SATURDAY);
    }

    @Test
    void aDueDateMovesToTheBusinessDayBefore() {
        assertThat(days.onOrBefore(THANKSGIVING)).isEqualTo(WEDNESDAY);
        assertThat(days.onOrBefore(MONDAY.minusDays(1))).isEqualTo(FRIDAY);
        assertThat(days.onOrBefore(FRIDAY)).isEqualTo(FRIDAY);
        assertThat(days.onOrAfter(SATURDAY)).isEqualTo(MONDAY);
    }

    @Test
    void aListWithoutAnyBusinessDayIsAMistakeAndEnds() {
        var closed =
                new BusinessDays(WEDNESDAY.datesUntil(WEDNESDAY.plusDays(400)).collect(Collectors.toSet()));
        assertThatThrownBy(() -> closed.after(WEDNESDAY, 1)).isInstanceOf(IllegalStateException.class);
    }
}
