package org.hearth.family.agency;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.security.Access;
import org.hearth.core.time.SiteTime;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.trail.Stamp;

/** The agency with its sites, programs and program years. */
public final class Agency {

    private final UnitOfWork work;
    private final Access access;
    private final Audit audit;
    private final SiteTime time;

    public Agency(Desk desk) {
        work = desk.work();
        access = desk.access();
        audit = desk.audit();
        time = desk.time();
    }

    /** The agency, once it has been founded. */
    public Optional<Organization> findOrganization() {
        access.require(FamilyPermissions.DIRECTORY);
        return work.read(em -> em
                .createQuery("select o from fam_Organization o order by o.id", OrganizationEntity.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .map(OrganizationEntity::asRecord)
                .findFirst());
    }

    /**
     * The agency.
     *
     * @throws NotFound before it has been founded
     */
    public Organization organization() {
        return findOrganization().orElseThrow(() -> new NotFound("organization", ""));
    }

    /**
     * Founds the agency.
     *
     * @throws RuleViolation {@code E-DUP} when there is one
     */
    public void found(Organization organization) {
        access.require(FamilyPermissions.DIRECTORY_WRITE);
        work.run(em -> {
            refuseIf(findOrganization().isPresent(), RefusalCode.E_DUP, "fam.refusal.agency_exists");
            em.persist(new OrganizationEntity(organization, stamp()));
            // Rows refer to each other by id alone, so nothing but this tells which table comes first.
            em.flush();
            audit.record(
                    AuditAction.CREATE, "fam.organization", organization.id().value());
        });
    }

    /**
     * Adds a site.
     *
     * @throws RuleViolation {@code E-DUP} when a site bears its name
     */
    public void add(Site site) {
        access.require(FamilyPermissions.DIRECTORY_WRITE);
        work.run(em -> {
            refuseIf(findSite(site.name()).isPresent(), RefusalCode.E_DUP, "fam.refusal.site_exists");
            em.persist(new SiteEntity(organization().id().value(), site, stamp()));
            em.flush();
            audit.record(AuditAction.CREATE, "fam.site", site.id().value());
        });
    }

    /** The sites, by name. */
    public List<Site> sites() {
        access.require(FamilyPermissions.DIRECTORY);
        return work.read(em -> em
                .createQuery(
                        "select s from fam_Site s where s.trail.voidedAt is null order by s.name", SiteEntity.class)
                .getResultList()
                .stream()
                .map(SiteEntity::asRecord)
                .toList());
    }

    /** The site with this name, in any case. */
    public Optional<Site> findSite(String name) {
        return sites().stream()
                .filter(site -> site.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** One site. Throws {@link NotFound} when there is none. */
    public Site site(SiteId site) {
        return sites().stream()
                .filter(each -> each.id().equals(site))
                .findFirst()
                .orElseThrow(() -> new NotFound("site", site.value()));
    }

    /** Adds a program. */
    public void add(Program program) {
        access.require(FamilyPermissions.DIRECTORY_WRITE);
        work.run(em -> {
            em.persist(new ProgramEntity(organization().id().value(), program, stamp()));
            em.flush();
            audit.record(AuditAction.CREATE, "fam.program", program.id().value());
        });
    }

    /** The programs, by kind. */
    public List<Program> programs() {
        access.require(FamilyPermissions.DIRECTORY);
        return work.read(em -> em
                .createQuery(
                        "select p from fam_Program p where p.trail.voidedAt is null order by p.kind, p.id",
                        ProgramEntity.class)
                .getResultList()
                .stream()
                .map(ProgramEntity::asRecord)
                .toList());
    }

    /** The agency's program of this kind. */
    public Optional<Program> findProgram(ProgramKind kind) {
        return programs().stream().filter(program -> program.kind() == kind).findFirst();
    }

    /**
     * Adds a program year.
     *
     * @throws RuleViolation {@code E-DUP} when it overlaps another year of the program
     */
    public void add(ProgramYear year) {
        access.require(FamilyPermissions.DIRECTORY_WRITE);
        work.run(em -> {
            boolean overlaps = years(year.program()).stream()
                    .anyMatch(each ->
                            !year.start().isAfter(each.end()) && !year.end().isBefore(each.start()));
            refuseIf(overlaps, RefusalCode.E_DUP, "fam.refusal.years_overlap");
            em.persist(new ProgramYearEntity(year, stamp()));
            audit.record(AuditAction.CREATE, "fam.program_year", year.id().value());
        });
    }

    /** The years of a program, the latest first. */
    public List<ProgramYear> years(ProgramId program) {
        access.require(FamilyPermissions.DIRECTORY);
        return work.read(em -> years(em, program.value()));
    }

    /** The year of a program in which {@code day} lies. */
    public Optional<ProgramYear> findYear(ProgramId program, LocalDate day) {
        return years(program).stream().filter(year -> year.contains(day)).findFirst();
    }

    /** The year of a program with this label: {@code 2026-2027}. */
    public Optional<ProgramYear> findYear(ProgramId program, String label) {
        return years(program).stream()
                .filter(year -> year.label().equals(label.strip()))
                .findFirst();
    }

    /** One program year. Throws {@link NotFound} when there is none. */
    public ProgramYear year(ProgramYearId year) {
        access.require(FamilyPermissions.DIRECTORY);
        return work.read(em -> Optional.ofNullable(em.find(ProgramYearEntity.class, year.value())))
                .map(ProgramYearEntity::asRecord)
                .orElseThrow(() -> new NotFound("program year", year.value()));
    }

    private static List<ProgramYear> years(EntityManager em, UUID program) {
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

    private Stamp stamp() {
        return Stamp.byHand(access, time);
    }

    private static void refuseIf(boolean wrong, RefusalCode code, String message) {
        if (wrong) {
            throw new RuleViolation(Refusal.of(code, "", message));
        }
    }
}
