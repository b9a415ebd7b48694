package org.hearth.family.retention;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long one kind of records of a family is kept.
 *
 * @param words the message key that names the kind and why: "Head Start record: seven years after the last year"
 * @param how what decides
 * @param ended the last day of the record; empty while it runs and where time does not decide
 * @param until the last day on which it is kept
 */
public record Keeping(String words, How how, Optional<LocalDate> ended, Optional<LocalDate> until) {

    /** What decides how long. */
    public enum How {
        /** Something is still going on: it is kept. */
        RUNNING,
        /** It is kept until a day. */
        UNTIL,
        /** A schedule of the state decides, not this program: it never comes due by itself. */
        SCHEDULE
    }

    /** Work that goes on. */
    public static Keeping running(String words) {
        return new Keeping(words, How.RUNNING, Optional.empty(), Optional.empty());
    }

    /** Records that ended on a day and are kept until another, both included. */
    public static Keeping until(String words, LocalDate ended, LocalDate until) {
        return new Keeping(words, How.UNTIL, Optional.of(ended), Optional.of(until));
    }

    /** Records that never come due by themselves. */
    public static Keeping bySchedule(String words) {
        return new Keeping(words, How.SCHEDULE, Optional.empty(), Optional.empty());
    }
}
