package org.hearth.headstart.goal;

/** How whoever initials a step knows that it was met (HS-035). */
public enum ToldBy {
    /** Saw it, or heard it at the time. */
    SEEN,
    /** The family told it later. */
    FAMILY,
    /** The worker before told it. */
    PREVIOUS_ADVOCATE
}
