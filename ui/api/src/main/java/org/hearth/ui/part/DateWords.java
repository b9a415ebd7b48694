package org.hearth.ui.part;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.hearth.ui.PageContext;

/** Dates as people read them: {@code Thu 12 Nov 2026}, {@code in 3 days}, {@code 2 days late}. */
public final class DateWords {

    private static final int SOON = 7;

    private final PageContext context;
    private final DateTimeFormatter day;
    private final DateTimeFormatter clock;

    /** Dates in the language of the page and the agency's zone. */
    public DateWords(PageContext context) {
        this.context = context;
        this.day = DateTimeFormatter.ofPattern("EEE d MMM uuuu", context.language());
        this.clock = DateTimeFormatter.ofPattern("HH:mm", context.language());
    }

    /** {@code Thu 12 Nov 2026}. */
    public String date(LocalDate date) {
        return day.format(date);
    }

    /** {@code 14:02} in the agency's zone. */
    public String time(Instant instant) {
        return clock.format(local(instant));
    }

    /** {@code 14:02}. */
    public String time(LocalTime time) {
        return clock.format(time);
    }

    /** {@code Thu 12 Nov 2026, 14:02} in the agency's zone. */
    public String moment(Instant instant) {
        var local = local(instant);
        return date(local.toLocalDate()) + ", " + clock.format(local);
    }

    /** {@code today}, {@code in 3 days}, {@code 2 days late}. */
    public String due(LocalDate due) {
        long days = ChronoUnit.DAYS.between(context.time().today(), due);
        if (days == 0) {
            return context.text("ui.date.today");
        }
        return days > 0
                ? context.text("ui.date.in", Map.of("count", days))
                : context.text("ui.date.late", Map.of("count", -days));
    }

    /** {@code since today}, {@code for 4 days}: how long ago something began. */
    public String since(LocalDate begin) {
        long days = Math.max(0, ChronoUnit.DAYS.between(begin, context.time().today()));
        return context.text("ui.date.since", Map.of("count", days));
    }

    /** {@code just now}, {@code 5 minutes ago}, {@code 2 days ago}. */
    public String age(Instant instant) {
        long minutes =
                Math.max(0, ChronoUnit.MINUTES.between(instant, context.time().now()));
        if (minutes < 60) {
            return context.text("ui.age.minutes", Map.of("count", minutes));
        }
        long hours = minutes / 60;
        return hours < 24
                ? context.text("ui.age.hours", Map.of("count", hours))
                : context.text("ui.age.days", Map.of("count", hours / 24));
    }

    /** The words of {@link #due}, with the date on hover and for screen readers. */
    public Span dueText(LocalDate due) {
        return dated(new Span(due(due)), due);
    }

    /** As {@link #dueText}, coloured amber within a week and red when late. */
    public Span dueBadge(LocalDate due) {
        long days = ChronoUnit.DAYS.between(context.time().today(), due);
        return dated(new Badge(tone(days), due(due)), due);
    }

    private static Badge.Tone tone(long days) {
        if (days < 0) {
            return Badge.Tone.LATE;
        }
        return days <= SOON ? Badge.Tone.SOON : Badge.Tone.NEUTRAL;
    }

    private Span dated(Span words, LocalDate date) {
        var hidden = new Span(", " + date(date));
        hidden.addClassName("hearth-unseen");
        words.add(hidden);
        words.getElement().setAttribute("title", date(date));
        return words;
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, context.time().agencyZone());
    }
}
