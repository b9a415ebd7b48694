package org.hearth.family.retention;

/** Where a proposal to remove a record stands. One that was carried out is gone with the record. */
public enum PurgeState {
    /** Somebody else has to decide. */
    PROPOSED,
    /** It is being carried out. */
    APPROVED,
    /** Whoever decides said no. */
    DECLINED,
    /** Whoever proposed it took it back. */
    WITHDRAWN,
    /** It was approved, and could not be carried out; nothing was removed. */
    FAILED
}
