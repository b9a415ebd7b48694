package org.hearth.headstart.goal;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A member of staff puts initials beside a step.
 *
 * @param metOn the day on which the family did it
 * @param initials of the member of staff
 * @param told how the member of staff knows
 */
public record Initials(LocalDate metOn, String initials, ToldBy told) {

    /** The most initials. */
    public static final int LENGTH = 4;

    public Initials {
        Objects.requireNonNull(metOn);
        initials = initials.strip();
        Objects.requireNonNull(told);
    }

    /** The initials of a name: {@code AB} of Abby Brooks. */
    public static String of(String name) {
        var letters = new StringBuilder();
        for (String word : name.strip().split("[\\s-]+", -1)) {
            if (!word.isEmpty() && letters.length() < LENGTH) {
                letters.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return letters.toString();
    }
}
