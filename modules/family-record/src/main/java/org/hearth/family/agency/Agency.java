package org.hearth.family.agency;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.security.Access;
import org.hearth.core.time.BusinessDays;
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
        return work.read(AgencyStore::home);
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
     * Founds the agency with its holidays.
     *
     * @throws RuleViolation {@code E-DUP} when there is one
     */
    public void found(Organization organization, List<Holiday> holidays) {
        access.require(FamilyPermissions.DIRECTORY_WRITE);
        work.run(em -> {
            if (findOrganization().isPresent()) {
                throw new RuleViolation(AgencyRules.of(RefusalCode.E_DUP, "agency_exists"));
            }
            var draft = new OrganizationDraft(
                    organization.name(),
                    organization.kind(),
                    organization.zone().getId(),
                    null);
            em.persist(new OrganizationEntity(organization.id(), draft, stamp()));
            // Rows refer to each other by id alone, so nothing but this tells which table comes first.
            em.flush();
            for (var holiday : holidays) {
                var key = new ClosedDay(organization.id().value(), holiday.day());
                em.persist(new HolidayEntity(key, holiday.name(), stamp()));
            }
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
            var draft = site.draft();
            RuleViolation.throwIfAny(AgencyRules.site(draft, Optional.empty(), AgencyStore.sites(em)));
            em.persist(new SiteEntity(organization().id().value(), site.id(), draft, stamp()));
            em.flush();
            audit.record(AuditAction.CREATE, "fam.site", site.id().value());
        });
    }

    /** The sites that are open, by name. */
    public List<Site> sites() {
        access.require(FamilyPermissions.DIRECTORY);
        return work.read(AgencyStore::sites).stream().filter(Site::active).toList();
    }

    /** The open site with this name, in any case. */
    public Optional<Site> findSite(String name) {
        return sites().stream()
                .filter(site -> site.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** One site, also one that was closed. Throws {@link NotFound} when there is none. */
    public Site site(SiteId site) {
        access.require(FamilyPermissions.DIRECTORY);
        return work.read(AgencyStore::sites).stream()
                .filter(each -> each.id().equals(site))
                .findFirst()
                .orElseThrow(() -> new NotFound("site", site.value()));
    }

    /**
     * Adds a program.
     *
     * @throws RuleViolation {@code E-DUP} when a program bears its name
     */
    public void add(Program program) {
        access.require(FamilyPermissions.DIRECTORY_WRITE);
        work.run(em -> {
            var draft = program.draft();
            var agency = organization().id().value();
            RuleViolation.throwIfAny(AgencyRules.program(draft, Optional.empty(), AgencyStore.programs(em)));
            em.persist(new ProgramEntity(agency, program.id(), draft, stamp()));
            em.flush();
            audit.record(AuditAction.CREATE, "fam.program", program.id().value());
        });
    }

    /** The programs that have not ended, by kind. */
    public List<Program> programs() {
        access.require(FamilyPermissions.DIRECTORY);
        return work.read(AgencyStore::programs).stream().filter(Program::active).toList();
    }

    /** The agency's program of this kind. */
    public Optional<Program> findProgram(ProgramKind kind) {
        return programs().stream().filter(program -> program.kind() == kind).findFirst();
    }

    /**
     * Adds a program year.
     *
     * @throws RuleViolation {@code E-DUP} when it overlaps another year of the program, or bears its label
     */
    public void add(ProgramYear year) {
        access.require(FamilyPermissions.DIRECTORY_WRITE);
        work.run(em -> {
            var draft = year.draft();
            RuleViolation.throwIfAny(AgencyRules.year(draft, years(year.program())));
            em.persist(new ProgramYearEntity(year.id(), year.program(), draft, stamp()));
            audit.record(AuditAction.CREATE, "fam.program_year", year.id().value());
        });
    }

    /** The years of a program, the latest first. */
    public List<ProgramYear> years(ProgramId program) {
        access.require(FamilyPermissions.DIRECTORY);
        return work.read(em -> AgencyStore.years(em, program.value()));
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

    /** The days on which the agency works: its own holidays are none. */
    public BusinessDays businessDays() {
        access.require(FamilyPermissions.DIRECTORY);
        return work.read(em -> businessDays(em, Optional.empty()));
    }

    /** The days on which the site works where a member of staff does; those of the agency for one without a site. */
    public BusinessDays businessDaysOf(String staffCode) {
        access.require(FamilyPermissions.DIRECTORY);
        return work.read(em -> businessDays(em, AgencyStore.siteOf(em, staffCode)));
    }

    private static BusinessDays businessDays(EntityManager em, Optional<SiteId> site) {
        return new BusinessDays(AgencyStore.holidays(em).stream()
                .filter(each ->
                        each.site() == null || site.filter(each.site()::equals).isPresent())
                .map(Holiday::day)
                .collect(Collectors.toSet()));
    }

    private Stamp stamp() {
        return Stamp.byHand(access, time);
    }
}
