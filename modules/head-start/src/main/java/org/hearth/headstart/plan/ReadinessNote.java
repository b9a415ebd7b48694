package org.hearth.headstart.plan;

import java.time.LocalDate;
import java.util.Objects;

/** What the family said about its readiness, and when. */
public record ReadinessNote(Readiness value, LocalDate on, String note) {

    /** The longest note. */
    public static final int NOTE_LENGTH = 500;

    public ReadinessNote {
        Objects.requireNonNull(value);
        Objects.requireNonNull(on);
        note = note.strip();
        if (note.length() > NOTE_LENGTH) {
            throw new IllegalArgumentException("note: at most " + NOTE_LENGTH + " characters");
        }
    }
}
