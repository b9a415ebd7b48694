package org.hearth.core.imports;

import org.hearth.core.failure.Refusal;

/**
 * What a row's check found.
 *
 * @param level whether the row can be loaded
 * @param column the column it is about, or an empty string
 * @param refusal code, rule and words
 */
public record Finding(Level level, String column, Refusal refusal) {

    /** How grave a finding is. */
    public enum Level {
        /** The row is not loaded. */
        ERROR,
        /** The row is loaded; somebody should look. */
        WARNING,
        /** The row is loaded; this was noted. */
        NOTE,
        /** The row waits in the exception queue or is left out on purpose. */
        SKIPPED
    }
}
