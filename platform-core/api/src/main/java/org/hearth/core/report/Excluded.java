package org.hearth.core.report;

/**
 * Records that would count but were left out.
 *
 * @param voided how many were voided
 * @param test how many somebody made to try the system out
 */
public record Excluded(long voided, long test) {

    /** Nothing was left out. */
    public static final Excluded NONE = new Excluded(0, 0);
}
