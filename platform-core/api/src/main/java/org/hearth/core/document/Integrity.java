package org.hearth.core.document;

/** What a fresh look at stored bytes tells; the message {@code document.integrity.<VALUE>} holds its words. */
public enum Integrity {
    /** They are, bit for bit, those that were stored. */
    UNCHANGED,
    /** They are others. */
    CHANGED,
    /** There are none. */
    MISSING
}
