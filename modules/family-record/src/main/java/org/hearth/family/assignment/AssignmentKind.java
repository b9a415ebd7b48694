package org.hearth.family.assignment;

/** How a member of staff works with a family. */
public enum AssignmentKind {
    /** The one who works with the family; one at a time. */
    MAIN,
    /** Stands in for a while. */
    COVERING
}
