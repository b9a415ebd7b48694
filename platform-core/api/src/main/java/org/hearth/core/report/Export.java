package org.hearth.core.report;

import java.util.Locale;

/**
 * A file that somebody takes away.
 *
 * @param audience who will read it
 * @param format the kind of file, for the audit trail: {@code csv}
 * @param language the language of its words
 */
public record Export(Audience audience, String format, Locale language) {

    /** Who will read it. */
    public enum Audience {
        /** The program itself: full numbers. */
        PROGRAM,
        /** Anybody else: numbers below {@link Reports#MIN_CELL} are left out. */
        OUTSIDE
    }
}
