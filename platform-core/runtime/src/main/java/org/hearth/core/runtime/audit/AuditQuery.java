package org.hearth.core.runtime.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.audit.AuditEntry;
import org.hearth.core.audit.AuditFilter;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.jspecify.annotations.Nullable;

/** One page of the trail: the entries, and the names of those who made them, by one query. */
final class AuditQuery {

    private static final String ENTRIES = " from core_AuditEntry e";
    private static final String NAMES = " left join core_Account a on a.id = e.user";

    private AuditQuery() {}

    static Page<AuditEntry> page(EntityManager em, AuditFilter filter, long newest, PageRequest request) {
        var conditions = conditions(filter, newest);
        var where = " where " + String.join(" and ", conditions.keySet());
        var select = "select e, a.displayName" + ENTRIES + NAMES + where + " order by e.number desc";
        var rows = with(conditions, em.createQuery(select, Object[].class))
                .setFirstResult(request.offset())
                .setMaxResults(request.limit())
                .getResultStream()
                .map(row -> entry((ChainEntry) row[0], (String) row[1]))
                .toList();
        var count = em.createQuery("select count(e)" + ENTRIES + where, Long.class);
        return new Page<>(rows, with(conditions, count).getSingleResult());
    }

    static AuditEntry entry(ChainEntry found, @Nullable String userName) {
        var line = found.line();
        return new AuditEntry(
                found.number(),
                line.at(),
                line.user(),
                Optional.ofNullable(userName).orElse(""),
                line.roles(),
                line.action(),
                line.kind(),
                line.record(),
                line.details());
    }

    private static Map<String, Object> conditions(AuditFilter filter, long newest) {
        var conditions = new LinkedHashMap<String, Object>();
        conditions.put("e.number <= ?1", newest);
        filter.kind().ifPresent(each -> conditions.put("e.kind = ?2", each));
        filter.record().ifPresent(each -> conditions.put("e.record = ?3", each));
        filter.user().ifPresent(each -> conditions.put("e.user = ?4", each));
        filter.action().ifPresent(each -> conditions.put("e.action = ?5", each.name()));
        filter.from().ifPresent(each -> conditions.put("e.happened >= ?6", each));
        filter.until().ifPresent(each -> conditions.put("e.happened < ?7", each));
        return conditions;
    }

    private static <T> TypedQuery<T> with(Map<String, Object> conditions, TypedQuery<T> query) {
        conditions.forEach((text, value) -> query.setParameter(text.charAt(text.length() - 1) - '0', value));
        return query;
    }
}
