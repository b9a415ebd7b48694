package org.hearth.family.report;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.report.Label;
import org.hearth.core.report.Measure;
import org.hearth.core.report.Part;
import org.hearth.core.report.ReportFilter;
import org.hearth.core.report.ReportRecord;
import org.hearth.family.disclosure.Basis;
import org.hearth.family.inspection.RequestKind;
import org.hearth.family.inspection.RequestState;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.scope.Reach;

/** All JPQL about R-X-01, within the caller's scope. */
final class PrivacyStore {

    private static final String GIVEN = " from fam_Disclosure d where d.givenAt >= :from and d.givenAt < :until"
            + " and exists (select i.id from fam_DisclosureItem i where i.disclosure = d.id and ";
    private static final String ASKED = " from fam_RecordRequest r, fam_FamilyCard f where f.id = r.family"
            + " and r.trail.voidedAt is null and r.kind = :inspect and r.state <> :withdrawn and r.receivedOn between :first and :last"
            + " and (r.answeredOn is not null or r.dueOn < :today) and " + FamilyCounts.COUNTED;
    private static final String IN_TIME = " and r.answeredOn is not null and r.answeredOn <= r.dueOn";
    private static final String TOO_LATE = " and (r.answeredOn is null or r.answeredOn > r.dueOn)";

    private final Desk desk;
    private final Reach scope;

    PrivacyStore(Desk desk, FamilyScope scope) {
        this.desk = desk;
        this.scope = scope.toList();
    }

    Instant from(ReportFilter filter) {
        return filter.period().from().atStartOfDay(desk.time().agencyZone()).toInstant();
    }

    Instant until(ReportFilter filter) {
        return filter.period()
                .until()
                .plusDays(1)
                .atStartOfDay(desk.time().agencyZone())
                .toInstant();
    }

    /** Disclosures by their basis. */
    Map<Basis, Long> disclosures(ReportFilter filter) {
        return desk.work().read(em -> {
            var counts = new TreeMap<Basis, Long>();
            between(em.createQuery("select d.basis, count(d)" + given() + " group by d.basis", Object[].class), filter)
                    .getResultStream()
                    .forEach(row -> counts.put((Basis) row[0], (Long) row[1]));
            return counts;
        });
    }

    private String given() {
        return GIVEN + scope.people("i.person") + ")";
    }

    private <T> TypedQuery<T> between(TypedQuery<T> query, ReportFilter filter) {
        return scope.bind(query).setParameter("from", from(filter)).setParameter("until", until(filter));
    }

    Page<ReportRecord> disclosures(ReportFilter filter, String basis, PageRequest page) {
        var only = basis.isEmpty() ? "" : " and d.basis = :basis";
        return desk.work().read(em -> {
            var rows = of(
                            between(
                                    em.createQuery(
                                            "select d.id, d.organization, d.person, d.basis, d.givenAt" + given() + only
                                                    + " order by d.givenAt desc, d.id",
                                            Object[].class),
                                    filter),
                            basis)
                    .setFirstResult(page.offset())
                    .setMaxResults(page.limit())
                    .getResultList();
            var families = families(em, rows.stream().map(row -> (UUID) row[0]).toList());
            var total = of(between(em.createQuery("select count(d)" + given() + only, Long.class), filter), basis)
                    .getSingleResult();
            return new Page<>(rows.stream().map(row -> record(row, families)).toList(), total);
        });
    }

    private static <T> TypedQuery<T> of(TypedQuery<T> query, String basis) {
        return basis.isEmpty() ? query : query.setParameter("basis", Basis.valueOf(basis.toUpperCase(Locale.ROOT)));
    }

    /** A family in scope by disclosure: where the log is read. */
    private Map<UUID, UUID> families(EntityManager em, Collection<UUID> disclosures) {
        var families = new HashMap<UUID, UUID>();
        if (!disclosures.isEmpty()) {
            scope.bind(em.createQuery(
                            "select i.disclosure, m.family from fam_DisclosureItem i, fam_FamilyMember m"
                                    + " where m.person = i.person and m.trail.voidedAt is null"
                                    + " and i.disclosure in :disclosures and " + scope.families("m.family"),
                            Object[].class))
                    .setParameter("disclosures", disclosures)
                    .getResultStream()
                    .forEach(row -> families.putIfAbsent((UUID) row[0], (UUID) row[1]));
        }
        return families;
    }

    private ReportRecord record(Object[] row, Map<UUID, UUID> families) {
        var organization = (String) row[1];
        var day = LocalDate.ofInstant((Instant) row[4], desk.time().agencyZone());
        return new ReportRecord(
                (UUID) row[0],
                Label.plain(organization.isEmpty() ? (String) row[2] : organization),
                Label.key("list.fam.disclosure_basis." + Privacy.code((Basis) row[3])),
                Optional.of(day),
                Optional.ofNullable(families.get((UUID) row[0]))
                        .map(family -> "families/" + family + "/disclosures")
                        .orElse("families"));
    }

    /** Requests to inspect that were answered by their day, of those that were answered or are overdue. */
    Measure.Share inspections(ReportFilter filter) {
        return new Measure.Share(count(filter, IN_TIME), count(filter, ""));
    }

    private long count(ReportFilter filter, String which) {
        return desk.work()
                .read(em -> asked(em.createQuery("select count(r)" + asked() + which, Long.class), filter)
                        .getSingleResult());
    }

    private String asked() {
        return ASKED + " and " + scope.families("f.id");
    }

    private <T> TypedQuery<T> asked(TypedQuery<T> query, ReportFilter filter) {
        return scope.bind(query)
                .setParameter("inspect", RequestKind.INSPECT)
                .setParameter("withdrawn", RequestState.WITHDRAWN)
                .setParameter("first", filter.period().from())
                .setParameter("last", filter.period().until())
                .setParameter("today", desk.time().today());
    }

    Page<ReportRecord> inspections(ReportFilter filter, Part part, PageRequest page) {
        var which = switch (part) {
            case COUNTED -> IN_TIME;
            case REST -> TOO_LATE;
            case ALL -> "";
        };
        return desk.work().read(em -> {
            List<ReportRecord> rows = asked(
                            em.createQuery(
                                    "select r.id, f.id, f.name, r.receivedOn, r.dueOn" + asked() + which
                                            + " order by f.searchName, r.id",
                                    Object[].class),
                            filter)
                    .setFirstResult(page.offset())
                    .setMaxResults(page.limit())
                    .getResultStream()
                    .map(PrivacyStore::request)
                    .toList();
            return new Page<>(rows, count(filter, which));
        });
    }

    private static ReportRecord request(Object[] row) {
        return new ReportRecord(
                (UUID) row[0],
                Label.plain((String) row[2]),
                Label.key("report.R-X-01.asked", Map.of("received", row[3], "due", row[4])),
                Optional.of((LocalDate) row[4]),
                "families/" + row[1] + "/requests");
    }
}
