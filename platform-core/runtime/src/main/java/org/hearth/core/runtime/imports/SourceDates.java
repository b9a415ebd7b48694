package org.hearth.core.runtime.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Reads the days of another system, written after one pattern and no other. */
final class SourceDates {

    /** A time that a pattern must be able to say and read again: of another century, with one-digit numbers. */
    private static final LocalDateTime TRIAL = LocalDateTime.of(1949, 3, 4, 0, 0);

    private final DateTimeFormatter format;

    private SourceDates(DateTimeFormatter format) {
        this.format = format;
    }

    /** Empty when the pattern is none, or does not name a whole day: two digits of a year do not. */
    static Optional<SourceDates> of(String pattern) {
        try {
            DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.US)
                    .withResolverStyle(ResolverStyle.STRICT);
            boolean whole = LocalDate.parse(format.format(TRIAL), format).equals(TRIAL.toLocalDate());
            return whole ? Optional.of(new SourceDates(format)) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The day as our templates write it. */
    Optional<String> read(String cell) {
        try {
            return Optional.of(LocalDate.parse(cell, format).toString());
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
