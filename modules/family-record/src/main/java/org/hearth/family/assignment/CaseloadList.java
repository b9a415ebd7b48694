package org.hearth.family.assignment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.family.agency.StaffId;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.SearchName;
import org.hearth.family.scope.ListOrder;
import org.hearth.family.scope.Reach;

/** The lists about caseloads: filter, scope, order and page, all in the database. */
final class CaseloadList {

    private static final ListOrder BOARD = new ListOrder(
            Map.of(
                    "name", "s.name",
                    "code", "s.code",
                    "site", "place",
                    "main", "mains",
                    "covering", "covers"),
            List.of("s.name"),
            "s.id");

    private static final ListOrder FAMILIES = new ListOrder(
            Map.of(
                    "name", "f.searchName",
                    "number", "f.number",
                    "kind", "a.kind",
                    "from", "a.validFrom",
                    "to", "a.validTo"),
            List.of("f.searchName"),
            "a.id");

    private static final ListOrder ALONE =
            new ListOrder(Map.of("name", "f.searchName", "number", "f.number"), List.of("f.searchName"), "f.id");

    private static final String MAIN = "org.hearth.family.assignment.AssignmentKind.MAIN";
    private static final String COVERING = "org.hearth.family.assignment.AssignmentKind.COVERING";

    private static final String NOT_OVER = " a.trail.voidedAt is null and (a.validTo is null or a.validTo >= :today)";

    private final Reach scope;

    CaseloadList(Reach scope) {
        this.scope = scope;
    }

    private static String count(String kind) {
        return "(select count(a.id) from fam_StaffAssignment a, fam_FamilyCard f where f.id = a.family"
                + " and f.retired = '' and a.staffCode = s.code and a.kind = " + kind + " and a.validFrom <= :today"
                + " and" + NOT_OVER + ")";
    }

    /** The workers who are active; with {@code only}, that one. */
    Page<CaseloadRow> board(EntityManager em, CaseloadFilter filter, Asked asked, PageRequest page) {
        var bound = new HashMap<String, Object>();
        var where = where(filter, asked, bound);
        var total = bind(em.createQuery("select count(s.id)" + where, Long.class), bound)
                .getSingleResult();
        bound.put("today", asked.today());
        var select =
                "select s.id, s.code, s.name, s.roles, (select p.name from fam_Site p where p.id = s.site) as place, "
                        + count(MAIN) + " as mains, " + count(COVERING) + " as covers";
        var rows = bind(em.createQuery(select + where + BOARD.of(page), Object[].class), bound)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
        return new Page<>(
                rows.stream().map(columns -> row(columns, asked.limit())).toList(), total);
    }

    /** What every question about the board needs; {@code only} names the one worker it is about. */
    record Asked(LocalDate today, int limit, Optional<String> only) {}

    private static String where(CaseloadFilter filter, Asked asked, Map<String, Object> bound) {
        var where = new StringBuilder(" from fam_Staff s where s.active = true");
        asked.only().ifPresent(code -> {
            where.append(" and s.code = :only");
            bound.put("only", code);
        });
        filter.site().ifPresent(site -> {
            where.append(" and s.site = :site");
            bound.put("site", site.value());
        });
        if (!filter.text().isBlank()) {
            where.append(" and (lower(s.name) like :text escape '!' or lower(s.code) like :text escape '!')");
            bound.put("text", contains(filter.text()));
        }
        if (filter.over()) {
            where.append(" and ").append(count(MAIN)).append(" > :limit");
            bound.put("limit", (long) asked.limit());
            bound.put("today", asked.today());
        }
        return where.toString();
    }

    private static String contains(String text) {
        var safe = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + safe + "%";
    }

    /** The families of one worker, those that begin later too. */
    Page<CaseloadFamily> families(EntityManager em, String staffCode, LocalDate today, PageRequest page) {
        // The outer join stands first: behind another condition EclipseLink takes "left" for the function.
        var where = " from fam_StaffAssignment a left join fam_Transfer t on t.openFamily = a.family, fam_FamilyCard f"
                + " where f.id = a.family and f.retired = '' and a.staffCode = :staff and" + NOT_OVER;
        var bound = Map.<String, Object>of("staff", staffCode, "today", today);
        var select = "select a.id, a.version, f.id, f.number, f.name, a.kind, a.validFrom, a.validTo, t.id";
        var rows = bind(em.createQuery(select + where + FAMILIES.of(page), Object[].class), bound)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
        var total = bind(em.createQuery("select count(a.id)" + where, Long.class), bound)
                .getSingleResult();
        return new Page<>(rows.stream().map(CaseloadList::family).toList(), total);
    }

    /** The families in scope with which nobody mainly works. */
    Page<FamilyWithoutMain> withoutMain(EntityManager em, String text, LocalDate today, PageRequest page) {
        var bound = new HashMap<String, Object>(Map.of("today", today));
        var where = " from fam_FamilyCard f where f.retired = '' and not exists (select a.id from fam_StaffAssignment a"
                + " where a.family = f.id and a.kind = " + MAIN + " and" + NOT_OVER + ") and "
                + scope.families("f.id");
        if (!text.isBlank()) {
            where += " and f.searchName like :text escape '!'";
            bound.put("text", SearchName.prefix(text));
        }
        var rows = scope.bind(bind(
                        em.createQuery("select f.id, f.number, f.name" + where + ALONE.of(page), Object[].class),
                        bound))
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
        var total = scope.bind(bind(em.createQuery("select count(f.id)" + where, Long.class), bound))
                .getSingleResult();
        return new Page<>(
                rows.stream()
                        .map(each ->
                                new FamilyWithoutMain(new FamilyId((UUID) each[0]), (String) each[1], (String) each[2]))
                        .toList(),
                total);
    }

    /** How many families each of these workers mainly works with today; whoever has none is missing. */
    Map<String, Long> loads(EntityManager em, Collection<String> codes, LocalDate today) {
        return em
                .createQuery(
                        "select a.staffCode, count(a.id) from fam_StaffAssignment a, fam_FamilyCard f"
                                + " where f.id = a.family and f.retired = '' and a.staffCode in :codes and a.kind = "
                                + MAIN + " and a.validFrom <= :today and" + NOT_OVER + " group by a.staffCode",
                        Object[].class)
                .setParameter("codes", codes)
                .setParameter("today", today)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> bound) {
        bound.forEach(query::setParameter);
        return query;
    }

    private static CaseloadRow row(Object[] columns, int limit) {
        var roles = (String) columns[3];
        return new CaseloadRow(
                new StaffId((UUID) columns[0]),
                (String) columns[1],
                (String) columns[2],
                roles.isEmpty() ? Set.of() : Set.of(roles.split(",")),
                Optional.ofNullable((String) columns[4]).orElse(""),
                ((Number) columns[5]).longValue(),
                ((Number) columns[6]).longValue(),
                limit);
    }

    private static CaseloadFamily family(Object[] columns) {
        return new CaseloadFamily(
                new AssignmentId((UUID) columns[0]),
                ((Number) columns[1]).longValue(),
                new FamilyId((UUID) columns[2]),
                (String) columns[3],
                (String) columns[4],
                (AssignmentKind) columns[5],
                (LocalDate) columns[6],
                (LocalDate) columns[7],
                Optional.ofNullable((UUID) columns[8]).map(TransferId::new));
    }
}
