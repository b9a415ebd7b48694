package org.hearth.headstart.goal;

/** How far a family is with a goal; a goal is met in stages, and a jump is fine (HS-113). */
public enum ProgressLevel {
    NOT_STARTED,
    SOME,
    MOST,
    MET;

    /** True when a family at this level has come as far as {@code other}. */
    public boolean reaches(ProgressLevel other) {
        return compareTo(other) >= 0;
    }
}
