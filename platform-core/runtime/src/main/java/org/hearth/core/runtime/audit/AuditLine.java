package org.hearth.core.runtime.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.hearth.core.audit.AuditAction;

/**
 * What one entry of the audit trail tells.
 *
 * @param at in UTC, to the microsecond
 * @param user who did it
 * @param roles the codes of the roles the user held then
 * @param action what was done
 * @param kind the kind of record
 * @param record the record's id
 * @param details field names, codes and counts
 */
public record AuditLine(
        Instant at,
        UUID user,
        Set<String> roles,
        AuditAction action,
        String kind,
        UUID record,
        Map<String, String> details) {

    public AuditLine {
        at = at.truncatedTo(ChronoUnit.MICROS);
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }
}
