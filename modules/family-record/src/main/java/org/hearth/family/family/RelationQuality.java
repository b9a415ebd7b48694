package org.hearth.family.family;

/** How close two people are, as the genogram draws it. */
public enum RelationQuality {
    CLOSE,
    ORDINARY,
    DISTANT,
    CONFLICT,
    CUT_OFF,
    UNKNOWN
}
