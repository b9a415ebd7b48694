package org.hearth.core.runtime.audit;

import java.util.Optional;
import java.util.UUID;

/**
 * Which entries are wanted; what is empty does not narrow.
 *
 * @param user only what this user did
 * @param kind only what was done to records of this kind
 * @param record only what was done to this record
 */
public record AuditFilter(Optional<UUID> user, Optional<String> kind, Optional<UUID> record) {

    /** Every entry. */
    public static final AuditFilter ALL = new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty());
}
