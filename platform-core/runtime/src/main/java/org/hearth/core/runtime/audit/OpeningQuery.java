package org.hearth.core.runtime.audit;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.audit.AuditTrail;
import org.hearth.core.audit.AuditTrail.Opening;
import org.hearth.core.security.Caller;

/** Who opened some records, by day. */
final class OpeningQuery {

    private static final int AT_ONCE = 200;
    private static final Set<String> ACTIONS =
            Set.of(AuditAction.VIEW.name(), AuditAction.PRINT.name(), AuditAction.EXPORT.name());

    private final EntityManager em;
    private final List<UUID> records;
    private final ZoneId zone;

    OpeningQuery(EntityManager em, List<UUID> records, ZoneId zone) {
        this.em = em;
        this.records = List.copyOf(records);
        this.zone = zone;
    }

    /** Goes on reading until enough different ones are found: a page is often opened many times on one day. */
    List<Opening> latest(int most) {
        var found = new LinkedHashSet<Opening>();
        int offset = 0;
        List<Object[]> rows;
        do {
            rows = rows(offset);
            rows.stream().map(this::opening).forEach(found::add);
            offset += AT_ONCE;
        } while (rows.size() == AT_ONCE && found.size() < most);
        return found.stream().limit(most).toList();
    }

    private List<Object[]> rows(int offset) {
        return em.createQuery(
                        "select e.happened, a.displayName, e.kind from core_AuditEntry e"
                                + " left join core_Account a on a.id = e.user where e.record in :records"
                                + " and e.action in :actions and e.kind <> :trail and e.user <> :system"
                                + " order by e.number desc",
                        Object[].class)
                .setParameter("records", records)
                .setParameter("actions", ACTIONS)
                .setParameter("trail", AuditTrail.KIND)
                .setParameter("system", Caller.SYSTEM_ID)
                .setFirstResult(offset)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    private Opening opening(Object[] row) {
        var name = Optional.ofNullable((String) row[1]).orElse("");
        return new Opening(LocalDate.ofInstant((Instant) row[0], zone), name, (String) row[2]);
    }
}
