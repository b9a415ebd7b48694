package org.hearth.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. */
public final class SettableClock extends Clock {

    private final AtomicReference<Instant> now;

    private SettableClock(Instant start) {
        now = new AtomicReference<>(start);
    }

    /** A clock that stands at {@code start}, in UTC. */
    public static SettableClock at(Instant start) {
        return new SettableClock(start);
    }

    /** A clock that stands at ten in the morning of {@code day} in {@code zone}. */
    public static SettableClock onTheMorningOf(LocalDate day, ZoneId zone) {
        return at(day.atTime(LocalTime.of(10, 0)).atZone(zone).toInstant());
    }

    /** Moves the clock to {@code instant}. */
    public void set(Instant instant) {
        now.set(instant);
    }

    /** Moves the clock to ten in the morning of {@code day} in {@code zone}. */
    public void setToMorning(LocalDate day, ZoneId zone) {
        set(day.atTime(LocalTime.of(10, 0)).atZone(zone).toInstant());
    }

    /** Moves the clock on. */
    public void forward(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
