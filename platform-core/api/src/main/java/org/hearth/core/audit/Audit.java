package org.hearth.core.audit;

import java.util.Map;
import java.util.UUID;

/**
 * The audit trail: append-only, hash-chained, written in the same transaction as the act it tells of.
 *
 * <p>It is for services, which tell of what they do; reading is {@link AuditTrail}'s, which asks.
 *
 * <p>Who, in which role, and when are taken from the caller and the clock. Entries hold ids and field names, never
 * names of people or narrative.
 */
public interface Audit {

    /**
     * Adds one entry to the surrounding unit of work, or in a transaction of its own when there is none.
     *
     * @param action what was done
     * @param kind the kind of record, such as {@code hs.goal}
     * @param record the record's id
     * @param details field names, codes and counts
     */
    void record(AuditAction action, String kind, UUID record, Map<String, String> details);

    /** As {@link #record(AuditAction, String, UUID, Map)}, with nothing to add. */
    default void record(AuditAction action, String kind, UUID record) {
        record(action, kind, record, Map.of());
    }

    /** Adds an entry that stays even when the surrounding unit of work rolls back: a refusal, a failed log-in. */
    void recordApart(AuditAction action, String kind, UUID record, Map<String, String> details);
}
