package org.hearth.core.runtime.text;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Days and times as people in the United States write them, without the guesswork of 11/12/2026. */
final class PlainTimes {

    private static final String DAY = "EEE d MMM uuuu";
    private static final String TIME = "h:mm a";

    private PlainTimes() {}

    /** {@code Thu 12 Nov 2026}, {@code jue 12 nov 2026}; what is no day or time as it writes itself. */
    static String write(TemporalAccessor value, Locale language, ZoneId zone) {
        return switch (value) {
            case LocalDate day -> pattern(DAY, language).format(day);
            case LocalTime time -> pattern(TIME, language).format(time);
            case LocalDateTime both -> pattern(DAY + ", " + TIME, language).format(both);
            case Instant instant -> write(LocalDateTime.ofInstant(instant, zone), language, zone);
            case ZonedDateTime zoned -> write(zoned.toInstant(), language, zone);
            case OffsetDateTime offset -> write(offset.toInstant(), language, zone);
            case YearMonth month -> pattern("LLLL uuuu", language).format(month);
            case Year year -> year.toString();
            case Month month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language);
            case DayOfWeek day -> day.getDisplayName(TextStyle.FULL_STANDALONE, language);
            default -> value.toString();
        };
    }

    private static DateTimeFormatter pattern(String pattern, Locale language) {
        return DateTimeFormatter.ofPattern(pattern, language);
    }
}
