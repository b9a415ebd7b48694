package org.hearth.family.family;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.family.person.SearchName;
import org.hearth.family.scope.ListOrder;
import org.hearth.family.scope.Reach;

/** The list of families: filter, scope, order and page, all in the database. */
final class FamilyList {

    private static final String BY_ADVOCATE = "advocate";

    private static final Map<String, String> PATHS =
            Map.of("name", "f.searchName", "number", "f.searchNumber", BY_ADVOCATE, BY_ADVOCATE);

    private static final ListOrder ORDER = new ListOrder(PATHS, List.of("f.searchName"), "f.id");

    private static final String ADVOCATE = "(select s.name from fam_Staff s where s.code = a.staffCode) as advocate";

    private static final String SELECT = "select f.id, f.number, f.name, " + ADVOCATE + ","
            + " (select count(m.id) from fam_FamilyMember m where m.family = f.id and m.trail.voidedAt is null"
            + " and (m.validTo is null or m.validTo >= :today)) as members";

    // One outer join only: after its condition EclipseLink takes the next "left" for the function of that name.
    private static final String ASSIGNED = " left join fam_StaffAssignment a on a.family = f.id"
            + " and (a.validTo is null or a.validTo >= :today) and a.trail.voidedAt is null and a.validFrom <= :today"
            + " and a.kind = org.hearth.family.assignment.AssignmentKind.MAIN";

    private static final String MINE = " and exists (select own.id from fam_StaffAssignment own"
            + " where own.family = f.id and own.staffCode = :me and own.trail.voidedAt is null"
            + " and (own.validTo is null or own.validTo >= :today))";

    private final Reach scope;

    FamilyList(Reach scope) {
        this.scope = scope;
    }

    Page<FamilyRow> page(EntityManager em, FamilyFilter filter, String me, LocalDate today, PageRequest page) {
        var ways = filter.text().isBlank() ? List.of(FoundBy.ALL) : FoundBy.TEXT;
        var sorted = new SortedFamilies(page);
        var found = ways.stream()
                .map(way -> keys(em, way, filter, me, today, page, sorted))
                .toList();
        long total = 0;
        for (var way : ways) {
            total += count(em, way, filter, me, today);
        }
        return new Page<>(rows(em, sorted.page(found), today), total);
    }

    /** Ids and what they are ordered by, up to the end of the page. */
    private List<Object[]> keys(
            EntityManager em,
            FoundBy way,
            FamilyFilter filter,
            String me,
            LocalDate today,
            PageRequest page,
            SortedFamilies sorted) {
        // Only the order by advocate looks at the assignments of all; any other is that of an index, and ends with the
        // page.
        boolean byAdvocate = sorted.by().contains(BY_ADVOCATE);
        var columns = sorted.by().stream()
                .map(name -> ", " + (name.equals(BY_ADVOCATE) ? ADVOCATE : PATHS.getOrDefault(name, "f.searchName")))
                .collect(Collectors.joining());
        var query = em.createQuery(
                "select f.id" + columns + way.from() + (byAdvocate ? ASSIGNED : "") + where(way, filter)
                        + ORDER.of(page),
                Object[].class);
        if (filter.mine() || byAdvocate) {
            query.setParameter("today", today);
        }
        return bind(query, way, filter, me)
                .setMaxResults(page.offset() + page.limit())
                .getResultList();
    }

    private long count(EntityManager em, FoundBy way, FamilyFilter filter, String me, LocalDate today) {
        var query = em.createQuery("select count(f.id)" + way.from() + where(way, filter), Long.class);
        if (filter.mine()) {
            query.setParameter("today", today);
        }
        return bind(query, way, filter, me).getSingleResult();
    }

    private String where(FoundBy way, FamilyFilter filter) {
        return way.where() + " and f.trail.voidedAt is null and " + scope.families("f.id")
                + (filter.mine() ? MINE : "");
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, FoundBy way, FamilyFilter filter, String me) {
        if (way != FoundBy.ALL) {
            query.setParameter("text", SearchName.prefix(filter.text()));
        }
        if (filter.mine()) {
            query.setParameter("me", me);
        }
        return scope.bind(query);
    }

    private static List<FamilyRow> rows(EntityManager em, List<UUID> ids, LocalDate today) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var byId = em
                .createQuery(SELECT + " from fam_Family f" + ASSIGNED + " where f.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .setParameter("today", today)
                .getResultList()
                .stream()
                .map(FamilyList::row)
                .collect(Collectors.toMap(row -> row.id().value(), Function.identity(), (one, same) -> one));
        return ids.stream().map(byId::get).toList();
    }

    private static FamilyRow row(Object[] columns) {
        return new FamilyRow(
                new FamilyId((UUID) columns[0]),
                (String) columns[1],
                (String) columns[2],
                Optional.ofNullable((String) columns[3]).orElse(""),
                ((Number) columns[4]).longValue());
    }
}
