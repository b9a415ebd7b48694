package org.hearth.core.runtime.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.data.UnitOfWork;

/** Reads the audit trail, newest first. */
public final class AuditTrail {

    private final UnitOfWork unitOfWork;

    public AuditTrail(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /**
     * An entry with its place in the chain.
     *
     * @param number from 1, without gaps
     */
    public record Row(long number, AuditLine line) {}

    /** One page of the entries that {@code filter} lets through; the request's order is not looked at. */
    public Page<Row> page(AuditFilter filter, PageRequest request) {
        return unitOfWork.read(em -> {
            var values = values(filter);
            var rows = query(em, "select e", values, " order by e.number desc", AuditEntry.class)
                    .setFirstResult(request.offset())
                    .setMaxResults(request.limit())
                    .getResultStream()
                    .map(entry -> new Row(entry.number(), entry.line()))
                    .toList();
            long total = query(em, "select count(e)", values, "", Long.class).getSingleResult();
            return new Page<>(rows, total);
        });
    }

    private static Map<String, Object> values(AuditFilter filter) {
        var values = new LinkedHashMap<String, Object>();
        filter.user().ifPresent(user -> values.put("user", user));
        filter.kind().ifPresent(kind -> values.put("kind", kind));
        filter.record().ifPresent(record -> values.put("record", record));
        return values;
    }

    private static <T> TypedQuery<T> query(
            EntityManager em, String select, Map<String, Object> values, String order, Class<T> type) {
        var where = values.keySet().stream()
                .map(name -> " and e." + name + " = :" + name)
                .collect(Collectors.joining());
        var query = em.createQuery(select + " from core_AuditEntry e where e.number > 0" + where + order, type);
        values.forEach(query::setParameter);
        return query;
    }
}
