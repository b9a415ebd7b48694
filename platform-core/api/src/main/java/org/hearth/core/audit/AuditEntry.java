package org.hearth.core.audit;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * One entry of the audit trail.
 *
 * @param number its place in the chain, from 1, without gaps
 * @param at when it was written, in UTC, to the microsecond
 * @param user who did it; {@link org.hearth.core.security.Caller#SYSTEM_ID} for the platform itself
 * @param userName how colleagues see that person today; empty when there is no account of that id
 * @param roles the codes of the roles that the person held then
 * @param action what was done
 * @param kind the kind of record, such as {@code hs.goal}
 * @param record the record's id
 * @param details field names, codes and counts
 */
public record AuditEntry(
        long number,
        Instant at,
        UUID user,
        String userName,
        Set<String> roles,
        AuditAction action,
        String kind,
        UUID record,
        Map<String, String> details) {

    public AuditEntry {
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }
}
