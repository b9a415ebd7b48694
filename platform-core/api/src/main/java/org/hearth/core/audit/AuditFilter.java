package org.hearth.core.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which entries of the audit trail are wanted; what is empty does not narrow.
 *
 * @param kind only what was done to records of this kind
 * @param record only what was done to this record
 * @param user only what this person did
 * @param action only acts of this sort
 * @param from only what was done at this instant or later
 * @param until only what was done before this instant
 */
public record AuditFilter(
        Optional<String> kind,
        Optional<UUID> record,
        Optional<UUID> user,
        Optional<AuditAction> action,
        Optional<Instant> from,
        Optional<Instant> until) {

    /** Every entry. */
    public static final AuditFilter ALL = new AuditFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** What was done to one record. */
    public static AuditFilter of(String kind, UUID record) {
        return ALL.ofKind(kind).ofRecord(record);
    }

    /** This filter, narrowed to records of {@code only} that kind. */
    public AuditFilter ofKind(String only) {
        return new AuditFilter(Optional.of(only), record, user, action, from, until);
    }

    /** This filter, narrowed to one record. */
    public AuditFilter ofRecord(UUID only) {
        return new AuditFilter(kind, Optional.of(only), user, action, from, until);
    }

    /** This filter, narrowed to what one person did. */
    public AuditFilter by(UUID only) {
        return new AuditFilter(kind, record, Optional.of(only), action, from, until);
    }

    /** This filter, narrowed to acts of one sort. */
    public AuditFilter doing(AuditAction only) {
        return new AuditFilter(kind, record, user, Optional.of(only), from, until);
    }

    /** This filter, narrowed to what was done at {@code earliest} or later. */
    public AuditFilter from(Instant earliest) {
        return new AuditFilter(kind, record, user, action, Optional.of(earliest), until);
    }

    /** This filter, narrowed to what was done before {@code end}. */
    public AuditFilter until(Instant end) {
        return new AuditFilter(kind, record, user, action, from, Optional.of(end));
    }
}
