package org.hearth.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.ui.TestPages;
import org.junit.jupiter.api.Test;

class DateWordsTest {

    private final DateWords words = new DateWords(new TestPages().context());

    @Test
    void aDateReadsAsPeopleWriteIt() {
        assertThat(words.date(LocalDate.of(2026, 11, 12))).isEqualTo("Thu 12 Nov 2026");
    }

    @Test
    void aTimeIsTheAgencysTimeNotTheMachines() {
        assertThat(words.time(Instant.parse("2026-11-23T20:02:00Z"))).isEqualTo("14:02");
    }

    @Test
    void aDueDateSaysHowManyDaysAreLeftOrLost() {
        assertThat(words.due(LocalDate.of(2026, 11, 23))).isEqualTo("ui.date.today");
        assertThat(words.due(LocalDate.of(2026, 11, 26))).isEqualTo("ui.date.in{count=3}");
        assertThat(words.due(LocalDate.of(2026, 11, 21))).isEqualTo("ui.date.late{count=2}");
    }

    @Test
    void aDueBadgeIsRedWhenLateAmberWithinAWeekAndQuietLater() {
        assertThat(words.dueBadge(LocalDate.of(2026, 11, 22)).getClassNames()).contains("late");
        assertThat(words.dueBadge(LocalDate.of(2026, 11, 30)).getClassNames()).contains("soon");
        assertThat(words.dueBadge(LocalDate.of(2026, 12, 1)).getClassNames()).contains("neutral");
    }

    @Test
    void theDateItselfIsThereForHoverAndScreenReaders() {
        var badge = words.dueBadge(LocalDate.of(2026, 11, 26));

        assertThat(badge.getElement().getAttribute("title")).isEqualTo("Thu 26 Nov 2026");
        assertThat(badge.getElement().getTextRecursively()).contains("Thu 26 Nov 2026");
    }

    @Test
    void anAgeGrowsFromMinutesToHoursToDays() {
        assertThat(words.age(TestPages.NOW.minusSeconds(20))).isEqualTo("ui.age.minutes{count=0}");
        assertThat(words.age(TestPages.NOW.minus(Duration.ofHours(3)))).isEqualTo("ui.age.hours{count=3}");
        assertThat(words.age(TestPages.NOW.minus(Duration.ofDays(2)))).isEqualTo("ui.age.days{count=2}");
    }
}
