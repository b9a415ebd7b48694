package org.hearth.core.runtime.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.audit.AuditEntry;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.security.Caller;

/** What was refused between two instants, by role. An entry names all roles of whoever tried. */
final class RefusalQuery {

    private static final String REFUSED = " from core_AuditEntry e";
    private static final String WHERE =
            " where e.action = :refuse and e.user <> :system and e.happened >= :from and e.happened < :until";
    private static final String OF_ROLE = " and concat(concat(',', e.roles), ',') like :role escape '!'";

    private final EntityManager em;
    private final Instant from;
    private final Instant until;

    RefusalQuery(EntityManager em, Instant from, Instant until) {
        this.em = em;
        this.from = from;
        this.until = until;
    }

    Map<String, Long> byRole() {
        var counts = new TreeMap<String, Long>();
        bind(em.createQuery("select e.roles, count(e)" + REFUSED + WHERE + " group by e.roles", Object[].class))
                .getResultStream()
                .forEach(row -> {
                    for (String role : ((String) row[0]).split(",", -1)) {
                        counts.merge(role, (Long) row[1], Long::sum);
                    }
                });
        return counts;
    }

    Page<AuditEntry> page(String role, PageRequest page) {
        var pattern = "%," + role.replaceAll("([!%_])", "!$1") + ",%";
        var rows = bind(em.createQuery(
                        "select e, a.displayName" + REFUSED + " left join core_Account a on a.id = e.user" + WHERE
                                + OF_ROLE + " order by e.number desc",
                        Object[].class))
                .setParameter("role", pattern)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultStream()
                .map(row -> AuditQuery.entry((ChainEntry) row[0], (String) row[1]))
                .toList();
        var count = bind(em.createQuery("select count(e)" + REFUSED + WHERE + OF_ROLE, Long.class))
                .setParameter("role", pattern)
                .getSingleResult();
        return new Page<>(rows, count);
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return query.setParameter("refuse", AuditAction.REFUSE.name())
                .setParameter("system", Caller.SYSTEM_ID)
                .setParameter("from", from)
                .setParameter("until", until);
    }
}
