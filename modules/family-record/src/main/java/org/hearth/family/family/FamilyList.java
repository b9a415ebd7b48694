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

    private static final ListOrder ORDER = new ListOrder(
            Map.of("name", "f.searchName", "number", "f.searchNumber", "advocate", "advocate"),
            List.of("f.searchName"),
            "f.id");

    private static final String ADVOCATE = " (select s.name from fam_Staff s where s.code = a.staffCode) as advocate";

    private static final String SELECT = "select f.id, f.number, f.name," + ADVOCATE + ","
            + " (select count(m.id) from fam_FamilyMember m where m.family = f.id and m.trail.voidedAt is null"
            + " and (m.validTo is null or m.validTo >= :today)) as members";

    // One outer join only: after its condition EclipseLink takes the next "left" for the function of that name.
    private static final String FROM = " from fam_Family f"
            + " left join fam_StaffAssignment a on a.family = f.id"
            + " and (a.validTo is null or a.validTo >= :today) and a.trail.voidedAt is null and a.validFrom <= :today"
            + " and a.kind = org.hearth.family.assignment.AssignmentKind.MAIN";

    private static final String MATCHES =
            " and (f.searchName like :text escape '!'" + " or f.searchNumber like :text escape '!')";

    private static final String MATCHES_OR_HAS =
            " and (f.searchName like :text escape '!'" + " or f.searchNumber like :text escape '!' or f.id in :having)";

    private static final int MOST_BY_MEMBER = 400;

    private static final String MINE = " and exists (select own.id from fam_StaffAssignment own"
            + " where own.family = f.id and own.staffCode = :me and own.trail.voidedAt is null"
            + " and (own.validTo is null or own.validTo >= :today))";

    private final Reach scope;

    FamilyList(Reach scope) {
        this.scope = scope;
    }

    Page<FamilyRow> page(EntityManager em, FamilyFilter filter, String me, LocalDate today, PageRequest page) {
        var having = withMember(em, filter);
        var where = " where f.trail.voidedAt is null and " + scope.families("f.id") + matches(filter, having)
                + (filter.mine() ? MINE : "");
        boolean byAdvocate = page.sort().stream().anyMatch(sort -> sort.name().equals("advocate"));
        // Only the order by advocate looks at the assignments of all; any other is that of an index, and ends with the
        // page.
        var select = byAdvocate ? "select f.id," + ADVOCATE + FROM : "select f.id, f.searchName from fam_Family f";
        var query = bind(em.createQuery(select + where + ORDER.of(page), Object[].class), filter, having, me);
        if (filter.mine() || byAdvocate) {
            query.setParameter("today", today);
        }
        var onPage = query.setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList().stream()
                .map(row -> (UUID) row[0])
                .toList();
        var count =
                bind(em.createQuery("select count(f.id) from fam_Family f" + where, Long.class), filter, having, me);
        if (filter.mine()) {
            count.setParameter("today", today);
        }
        return new Page<>(rows(em, onPage, today), count.getSingleResult());
    }

    private static List<FamilyRow> rows(EntityManager em, List<UUID> ids, LocalDate today) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var byId = em
                .createQuery(SELECT + FROM + " where f.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .setParameter("today", today)
                .getResultList()
                .stream()
                .map(FamilyList::row)
                .collect(Collectors.toMap(row -> row.id().value(), Function.identity(), (one, same) -> one));
        return ids.stream().map(byId::get).toList();
    }

    /** The families of people whose last name matches, found by the index on names; a family scan would take seconds. */
    private List<UUID> withMember(EntityManager em, FamilyFilter filter) {
        if (filter.text().isBlank()) {
            return List.of();
        }
        return scope.bind(em.createQuery(
                        "select distinct m.family from fam_Person p, fam_FamilyMember m where m.person = p.id"
                                + " and m.trail.voidedAt is null and p.searchName like :text escape '!' and "
                                + scope.families("m.family"),
                        UUID.class))
                .setParameter("text", SearchName.prefix(filter.text()))
                .setMaxResults(MOST_BY_MEMBER)
                .getResultList();
    }

    private static String matches(FamilyFilter filter, List<UUID> having) {
        if (filter.text().isBlank()) {
            return "";
        }
        return having.isEmpty() ? MATCHES : MATCHES_OR_HAS;
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, FamilyFilter filter, List<UUID> having, String me) {
        if (!filter.text().isBlank()) {
            query.setParameter("text", SearchName.prefix(filter.text()));
        }
        if (!having.isEmpty()) {
            query.setParameter("having", having);
        }
        if (filter.mine()) {
            query.setParameter("me", me);
        }
        return scope.bind(query);
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
