package org.hearth.family.agency;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.StaleData;

/** All queries about the agency. Closed sites and ended programs are among the rows; mistakes are not. */
final class AgencyStore {

    private AgencyStore() {}

    /** The agency first: it was founded before anything could be put above or below it. */
    static List<Organization> organizations(EntityManager em) {
        return em
                .createQuery(
                        "select o from fam_Organization o where o.trail.voidedAt is null"
                                + " order by o.trail.createdAt, o.id",
                        OrganizationEntity.class)
                .getResultList()
                .stream()
                .map(OrganizationEntity::asRecord)
                .toList();
    }

    static Optional<Organization> home(EntityManager em) {
        return organizations(em).stream().findFirst();
    }

    static List<Site> sites(EntityManager em) {
        return em
                .createQuery(
                        "select s from fam_Site s where s.trail.voidedAt is null order by s.name", SiteEntity.class)
                .getResultList()
                .stream()
                .map(SiteEntity::asRecord)
                .toList();
    }

    static List<Program> programs(EntityManager em) {
        return em
                .createQuery(
                        "select p from fam_Program p where p.trail.voidedAt is null order by p.kind, p.id",
                        ProgramEntity.class)
                .getResultList()
                .stream()
                .map(ProgramEntity::asRecord)
                .toList();
    }

    static List<ProgramYear> years(EntityManager em, UUID program) {
        return em
                .createQuery(
                        "select y from fam_ProgramYear y where y.program = :program and y.trail.voidedAt is null"
                                + " order by y.start desc",
                        ProgramYearEntity.class)
                .setParameter("program", program)
                .getResultList()
                .stream()
                .map(ProgramYearEntity::asRecord)
                .toList();
    }

    /** The holidays of the agency and its sites, by day; none before it was founded. */
    static List<Holiday> holidays(EntityManager em) {
        var rows = em.createQuery(
                        "select h from fam_Holiday h where h.trail.voidedAt is null order by h.key.day, h.name",
                        HolidayEntity.class)
                .getResultList();
        return home(em).map(agency -> rows.stream()
                        .map(each -> each.asRecord(agency.id().value()))
                        .toList())
                .orElse(List.of());
    }

    /** Where the member of staff with this code works. */
    static Optional<SiteId> siteOf(EntityManager em, String staffCode) {
        return em.createQuery("select s.site from fam_Staff s where s.code = :code and s.site is not null", UUID.class)
                .setParameter("code", staffCode)
                .getResultStream()
                .findFirst()
                .map(SiteId::new);
    }

    /** The names of those who work at a site now. */
    static List<String> staffAt(EntityManager em, UUID site) {
        return em.createQuery(
                        "select s.name from fam_Staff s where s.site = :site and s.active = true order by s.name",
                        String.class)
                .setParameter("site", site)
                .getResultList();
    }

    static OrganizationEntity organization(EntityManager em, OrganizationId id, long version) {
        var row = found(em, OrganizationEntity.class, "organization", id.value());
        requireVersion("organization", id.value(), row.version(), version);
        return row;
    }

    static SiteEntity site(EntityManager em, SiteId id, long version) {
        var row = found(em, SiteEntity.class, "site", id.value());
        requireVersion("site", id.value(), row.version(), version);
        return row;
    }

    static ProgramEntity program(EntityManager em, ProgramId id, long version) {
        var row = found(em, ProgramEntity.class, "program", id.value());
        requireVersion("program", id.value(), row.version(), version);
        return row;
    }

    static ProgramYearEntity year(EntityManager em, ProgramYearId id, long version) {
        var row = found(em, ProgramYearEntity.class, "program year", id.value());
        requireVersion("program year", id.value(), row.version(), version);
        return row;
    }

    private static <E> E found(EntityManager em, Class<E> type, String kind, UUID id) {
        return Optional.ofNullable(em.find(type, id)).orElseThrow(() -> new NotFound(kind, id));
    }

    private static void requireVersion(String kind, UUID id, long stored, long read) {
        if (stored != read) {
            throw new StaleData(kind, id);
        }
    }
}
