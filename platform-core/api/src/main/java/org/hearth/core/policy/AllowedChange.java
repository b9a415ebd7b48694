package org.hearth.core.policy;

/** What an agency may do to a policy parameter. */
public enum AllowedChange {
    /** Stands in the source document; never changes. */
    FIXED,
    /** May become stricter by a lower number. */
    LOWER_ONLY,
    /** May become stricter by a higher number. */
    HIGHER_ONLY,
    /** Any number between the {@link PolicyParameter#range() bounds}. */
    RANGE,
    /** The agency decides. */
    FREE
}
