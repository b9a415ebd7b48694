package org.hearth.core.report;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * One number of an indicator.
 *
 * @param line its code, unique in the indicator and short, for addresses: letters, digits, {@code . _ -}
 * @param name what people call it; empty for the words of the message {@code report.<indicator>.<line>}
 * @param measure the number
 * @param note what is remarkable about it: that it lies above a limit
 */
public record Figure(String line, Optional<Label> name, Measure measure, Optional<Label> note) {

    public Figure {
        if (!line.matches("[A-Za-z0-9._-]{1,80}")) {
            throw new IllegalArgumentException("line " + line);
        }
    }

    /** A line for a code that may hold anything, such as that of a member of staff; {@link #code} reads it. */
    public static String line(String code) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(code.getBytes(StandardCharsets.UTF_8));
    }

    /** The code that {@link #line} wrote; empty for a line that holds none. */
    public static Optional<String> code(String line) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(line), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** A number that the indicator's messages name. */
    public static Figure of(String line, Measure measure) {
        return new Figure(line, Optional.empty(), measure, Optional.empty());
    }

    /** This figure under a name of its own, such as that of a site. */
    public Figure named(Label words) {
        return new Figure(line, Optional.of(words), measure, note);
    }

    /** This figure with a remark. */
    public Figure noted(Label remark) {
        return new Figure(line, name, measure, Optional.of(remark));
    }

    /** This figure without its number and what that gives away. */
    public Figure hidden(Measure.Hidden instead) {
        return new Figure(line, name, instead, Optional.empty());
    }
}
