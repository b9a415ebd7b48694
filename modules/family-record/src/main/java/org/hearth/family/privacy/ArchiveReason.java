package org.hearth.family.privacy;

/** Why everything about a family is copied; the words stand in the list {@code fam.archive_reason}. No free text: it is audited. */
public enum ArchiveReason {
    /** Somebody asked to see or to have the record. */
    REQUEST,
    /** The family goes on with another program of the agency. */
    MOVE,
    /** A court or a lawyer of the agency needs it. */
    LEGAL,
    /** Before the record is removed. */
    BEFORE_REMOVAL,
    /** A review of the program. */
    REVIEW
}
