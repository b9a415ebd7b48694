package org.hearth.family.family;

/** Who has custody, as far as it is known. */
public enum Custody {
    SOLE,
    JOINT,
    NONE,
    UNKNOWN
}
