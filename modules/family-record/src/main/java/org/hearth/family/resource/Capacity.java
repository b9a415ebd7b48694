package org.hearth.family.resource;

/** Whether a resource takes people now; the message {@code fam.capacity.<VALUE>} holds its words. */
public enum Capacity {
    OPEN,
    WAITLIST,
    FULL,
    CLOSED,
    UNKNOWN
}
