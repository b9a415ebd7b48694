package org.hearth.family.retention;

/** Why a record is removed; the words stand in the list {@code fam.purge_reason}. No free text: it stays in the tombstone. */
public enum PurgeReason {
    /** The time of all its parts is over. */
    TIME_OVER,
    /** The state's schedule says so for what it rules; the time of all other parts is over. */
    STATE_SCHEDULE,
    /** A court or an authority ordered it, whatever the time. */
    ORDERED
}
