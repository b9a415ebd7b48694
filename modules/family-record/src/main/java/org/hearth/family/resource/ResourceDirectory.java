package org.hearth.family.resource;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.family.person.SearchName;
import org.hearth.family.scope.ListOrder;

/** The directory as a list: filter, order and page, all in the database. */
final class ResourceDirectory {

    private static final ListOrder ORDER = new ListOrder(
            Map.of(
                    "name",
                    "r.searchName",
                    "area",
                    "r.area",
                    "capacity",
                    "r.capacity",
                    "verified",
                    "r.verifiedOn",
                    "results",
                    "r.score"),
            List.of("r.score desc", "r.searchName"),
            "r.id");

    private ResourceDirectory() {}

    static Page<Resource> page(EntityManager em, ResourceFilter filter, LocalDate trustedFrom, PageRequest page) {
        var bound = new HashMap<String, Object>();
        var where = where(filter, trustedFrom, bound);
        var rows = bind(em.createQuery("select r" + where + ORDER.of(page), ResourceEntity.class), bound)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
        var total = bind(em.createQuery("select count(r.id)" + where, Long.class), bound)
                .getSingleResult();
        return new Page<>(rows.stream().map(row -> row.asRecord(trustedFrom)).toList(), total);
    }

    private static String where(ResourceFilter filter, LocalDate trustedFrom, Map<String, Object> bound) {
        var where = new StringBuilder(" from fam_Resource r where r.trail.voidedAt is null");
        if (!filter.text().isBlank()) {
            where.append(" and r.searchText like :text escape '!'");
            bound.put("text", "%" + SearchName.prefix(filter.text()));
        }
        if (!filter.category().isEmpty()) {
            where.append(" and r.categories like :category escape '!'");
            bound.put("category", Codes.having(filter.category()));
        }
        if (!filter.area().isEmpty()) {
            where.append(" and r.area = :area");
            bound.put("area", filter.area());
        }
        if (!filter.language().isEmpty()) {
            where.append(" and r.languages like :language escape '!'");
            bound.put("language", Codes.having(filter.language()));
        }
        if (filter.taking()) {
            where.append(" and r.capacity in :taking");
            bound.put("taking", List.of(Capacity.OPEN, Capacity.WAITLIST));
        }
        if (filter.stale()) {
            where.append(" and (r.verifiedOn is null or r.verifiedOn < :trusted)");
            bound.put("trusted", trustedFrom);
        }
        return where.toString();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> bound) {
        bound.forEach(query::setParameter);
        return query;
    }
}
