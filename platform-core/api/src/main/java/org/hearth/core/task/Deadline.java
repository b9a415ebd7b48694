package org.hearth.core.task;

import java.time.Duration;
import java.time.Instant;

/**
 * A limit in hours, measured on elapsed time: the change to daylight saving neither lengthens nor shortens it.
 *
 * @param start when the hours began to run, in UTC
 * @param end the last good instant, in UTC
 */
public record Deadline(Instant start, Instant end) {

    public Deadline {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a deadline cannot end before it starts");
        }
    }

    /** The deadline {@code hours} elapsed hours after {@code start}. */
    public static Deadline hours(Instant start, int hours) {
        return new Deadline(start, start.plus(Duration.ofHours(hours)));
    }
}
