package org.hearth.family.merge;

/** What was answered about a pair. */
public enum PairState {
    /** Nothing yet. */
    OPEN,
    /** Put off; asked again after a month. */
    LATER,
    /** Two people; never asked again. */
    NOT_SAME,
    /** One person; the two were merged. */
    MERGED
}
