package org.hearth.family.inspection;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The answer to a request.
 *
 * @param words what was done, or why not; needed unless everything was granted
 */
public record Answer(Outcome outcome, String words, LocalDate on) {

    /** The longest text. */
    public static final int LENGTH = 1000;

    public Answer {
        Objects.requireNonNull(outcome);
        words = words.strip();
        if (words.length() > LENGTH) {
            throw new IllegalArgumentException("answer: at most " + LENGTH + " characters");
        }
    }
}
