package org.hearth.family.agency;

import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.trail.Stamp;

/**
 * Looks after the agency's own records: organizations, sites, programs and their years. Nothing is deleted: what is
 * over is closed, and can be opened again. Refusals name the rule {@code C1-AGENCY} and the field.
 */
public final class AgencyAdministration {

    private static final String ORGANIZATION = "fam.organization";
    private static final String SITE = "fam.site";
    private static final String PROGRAM = "fam.program";
    private static final String YEAR = "fam.program_year";

    private final Desk desk;
    private final org.hearth.core.security.Agency installation;
    private final List<SiteWork> siteWork = new CopyOnWriteArrayList<>();

    public AgencyAdministration(Desk desk, org.hearth.core.security.Agency installation) {
        this.desk = desk;
        this.installation = installation;
    }

    /** A module tells what it has going on at sites. Asks nobody: modules start before anybody logs in. */
    public void register(SiteWork work) {
        siteWork.add(work);
    }

    /** A module stops. */
    public void unregister(SiteWork work) {
        siteWork.remove(work);
    }

    /** Every organization, the agency itself first. */
    public List<Organization> organizations() {
        desk.access().require(FamilyPermissions.DIRECTORY);
        return desk.work().read(AgencyStore::organizations);
    }

    /** Every site, closed ones too, by name. */
    public List<Site> sites() {
        desk.access().require(FamilyPermissions.DIRECTORY);
        return desk.work().read(AgencyStore::sites);
    }

    /** Every program, ended ones too, by kind. */
    public List<Program> programs() {
        desk.access().require(FamilyPermissions.DIRECTORY);
        return desk.work().read(AgencyStore::programs);
    }

    /**
     * Adds an organization. The first one is the agency itself, and its name and zone become those of the installation.
     *
     * @throws RuleViolation {@code E-REQ}, {@code E-FMT}, {@code E-RANGE} or {@code E-DUP}
     */
    public OrganizationId addOrganization(OrganizationDraft draft) {
        desk.access().require(FamilyPermissions.DIRECTORY_WRITE);
        return desk.work().write(em -> {
            var all = AgencyStore.organizations(em);
            RuleViolation.throwIfAny(AgencyRules.organization(draft, Optional.empty(), all));
            var id = OrganizationId.next();
            em.persist(new OrganizationEntity(id, draft, stamp()));
            created(em, ORGANIZATION, id.value());
            if (all.isEmpty()) {
                installation.change(draft.name(), ZoneId.of(draft.zone()));
            }
            return id;
        });
    }

    /**
     * Changes an organization. The agency's own name and zone are those of the installation, and follow.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation {@code E-REQ}, {@code E-FMT}, {@code E-DUP}, or {@code E-RANGE} when it would belong to itself
     */
    public void changeOrganization(OrganizationId id, long version, OrganizationDraft draft) {
        desk.access().require(FamilyPermissions.DIRECTORY_WRITE);
        desk.work().run(em -> {
            var row = AgencyStore.organization(em, id, version);
            var all = AgencyStore.organizations(em);
            RuleViolation.throwIfAny(AgencyRules.organization(draft, Optional.of(id), all));
            var before = row.asRecord();
            row.change(draft, stamp());
            changed(ORGANIZATION, id.value(), names(before.name(), draft.name()));
            if (isHome(all, id)) {
                installation.change(draft.name(), ZoneId.of(draft.zone()));
            }
        });
    }

    /**
     * Closes an organization, or opens it again.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation {@code E-STATE} for the agency itself, and while an active organization belongs to it
     */
    public void setOrganizationActive(OrganizationId id, long version, boolean active) {
        desk.access().require(FamilyPermissions.DIRECTORY_WRITE);
        desk.work().run(em -> {
            var row = AgencyStore.organization(em, id, version);
            if (!active) {
                RuleViolation.throwIfAny(stillNeeded(AgencyStore.organizations(em), id));
            }
            row.beActive(active, stamp());
            changed(ORGANIZATION, id.value(), activity(active));
        });
    }

    private static List<Refusal> stillNeeded(List<Organization> all, OrganizationId id) {
        if (isHome(all, id)) {
            return List.of(AgencyRules.of(RefusalCode.E_STATE, "agency_stays").at("active"));
        }
        var below = all.stream()
                .filter(each -> each.active() && id.equals(each.parent()))
                .map(Organization::name)
                .toList();
        return below.isEmpty()
                ? List.of()
                : List.of(AgencyRules.of(RefusalCode.E_STATE, "organization_above")
                        .at("active")
                        .with("names", below));
    }

    private static boolean isHome(List<Organization> all, OrganizationId id) {
        return !all.isEmpty() && all.getFirst().id().equals(id);
    }

    /**
     * Adds a site of the agency.
     *
     * @throws NotFound before the agency was founded
     * @throws RuleViolation {@code E-REQ}, {@code E-FMT}, {@code E-RANGE}, or {@code E-DUP} when a site bears its name
     */
    public SiteId addSite(SiteDraft draft) {
        desk.access().require(FamilyPermissions.DIRECTORY_WRITE);
        return desk.work().write(em -> {
            RuleViolation.throwIfAny(AgencyRules.site(draft, Optional.empty(), AgencyStore.sites(em)));
            var id = SiteId.next();
            em.persist(new SiteEntity(home(em), id, draft, stamp()));
            created(em, SITE, id.value());
            return id;
        });
    }

    /**
     * Changes a site. What modules keep under its name follows.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation as {@link #addSite}
     */
    public void changeSite(SiteId id, long version, SiteDraft draft) {
        desk.access().require(FamilyPermissions.DIRECTORY_WRITE);
        desk.work().run(em -> {
            var row = AgencyStore.site(em, id, version);
            RuleViolation.throwIfAny(AgencyRules.site(draft, Optional.of(id), AgencyStore.sites(em)));
            var before = row.asRecord();
            row.change(draft, stamp());
            if (!before.name().equals(draft.name())) {
                siteWork.forEach(each -> each.renamed(before, draft.name()));
            }
            changed(SITE, id.value(), names(before.name(), draft.name()));
        });
    }

    /**
     * Closes a site, or opens it again.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation {@code E-STATE} for each kind of work that still runs there, with its count
     */
    public void setSiteActive(SiteId id, long version, boolean active) {
        desk.access().require(FamilyPermissions.DIRECTORY_WRITE);
        desk.work().run(em -> {
            var row = AgencyStore.site(em, id, version);
            if (!active) {
                RuleViolation.throwIfAny(stillRunning(em, row.asRecord()));
            }
            row.beActive(active, stamp());
            changed(SITE, id.value(), activity(active));
        });
    }

    private List<Refusal> stillRunning(EntityManager em, Site site) {
        var refusals = new ArrayList<Refusal>();
        var staff = AgencyStore.staffAt(em, site.id().value());
        if (!staff.isEmpty()) {
            refusals.add(AgencyRules.of(RefusalCode.E_STATE, "site_staff")
                    .at("active")
                    .with("site", site.name())
                    .with("names", staff));
        }
        for (var each : siteWork) {
            long count = each.running(site);
            if (count > 0) {
                refusals.add(Refusal.of(RefusalCode.E_STATE, AgencyRules.RULE, each.words())
                        .at("active")
                        .with("site", site.name())
                        .with("count", count));
            }
        }
        return refusals;
    }

    /**
     * Adds a program of the agency.
     *
     * @throws NotFound before the agency was founded
     * @throws RuleViolation {@code E-REQ}, {@code E-RANGE}, or {@code E-DUP} when a program bears its name
     */
    public ProgramId addProgram(ProgramDraft draft) {
        desk.access().require(FamilyPermissions.DIRECTORY_WRITE);
        return desk.work().write(em -> {
            RuleViolation.throwIfAny(AgencyRules.program(draft, Optional.empty(), AgencyStore.programs(em)));
            var id = ProgramId.next();
            em.persist(new ProgramEntity(home(em), id, draft, stamp()));
            created(em, PROGRAM, id.value());
            return id;
        });
    }

    /**
     * Changes a program; its years stay as they are.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation as {@link #addProgram}
     */
    public void changeProgram(ProgramId id, long version, ProgramDraft draft) {
        desk.access().require(FamilyPermissions.DIRECTORY_WRITE);
        desk.work().run(em -> {
            var row = AgencyStore.program(em, id, version);
            RuleViolation.throwIfAny(AgencyRules.program(draft, Optional.of(id), AgencyStore.programs(em)));
            var before = row.asRecord();
            row.change(draft, stamp());
            changed(PROGRAM, id.value(), names(before.name(), draft.name()));
        });
    }

    /**
     * Ends a program, or takes it up again.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation {@code E-STATE} while one of its years runs or is still to come
     */
    public void setProgramActive(ProgramId id, long version, boolean active) {
        desk.access().require(FamilyPermissions.DIRECTORY_WRITE);
        desk.work().run(em -> {
            var row = AgencyStore.program(em, id, version);
            if (!active) {
                RuleViolation.throwIfAny(openYears(em, id));
            }
            row.beActive(active, stamp());
            changed(PROGRAM, id.value(), activity(active));
        });
    }

    private List<Refusal> openYears(EntityManager em, ProgramId program) {
        var today = desk.time().today();
        var open = AgencyStore.years(em, program.value()).stream()
                .filter(year -> !year.end().isBefore(today))
                .map(ProgramYear::label)
                .toList();
        return open.isEmpty()
                ? List.of()
                : List.of(AgencyRules.of(RefusalCode.E_STATE, "program_years")
                        .at("active")
                        .with("years", open));
    }

    /**
     * Adds a year to a program.
     *
     * @throws RuleViolation {@code E-REQ} without a label, {@code E-RANGE} when it ends before it begins, {@code E-DUP}
     *     when it overlaps another year or bears its label
     */
    public ProgramYearId addYear(ProgramId program, YearDraft draft) {
        desk.access().require(FamilyPermissions.DIRECTORY_WRITE);
        return desk.work().write(em -> {
            RuleViolation.throwIfAny(AgencyRules.year(draft, AgencyStore.years(em, program.value())));
            var id = ProgramYearId.next();
            em.persist(new ProgramYearEntity(id, program, draft, stamp()));
            created(em, YEAR, id.value());
            return id;
        });
    }

    /**
     * Changes a program year.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation as {@link #addYear}
     */
    public void changeYear(ProgramYearId id, long version, YearDraft draft) {
        desk.access().require(FamilyPermissions.DIRECTORY_WRITE);
        desk.work().run(em -> {
            var row = AgencyStore.year(em, id, version);
            var before = row.asRecord();
            var others = AgencyStore.years(em, before.program().value()).stream()
                    .filter(each -> !each.id().equals(id))
                    .toList();
            RuleViolation.throwIfAny(AgencyRules.year(draft, others));
            row.change(draft, stamp());
            changed(
                    YEAR,
                    id.value(),
                    Map.of(
                            "before", before.start() + "/" + before.end(),
                            "after", draft.start() + "/" + draft.end()));
        });
    }

    private static UUID home(EntityManager em) {
        return AgencyStore.home(em).map(each -> each.id().value()).orElseThrow(() -> new NotFound("organization", ""));
    }

    private void created(EntityManager em, String kind, UUID id) {
        // Rows refer to each other by id alone, so nothing but this tells which table comes first.
        em.flush();
        desk.audit().record(AuditAction.CREATE, kind, id);
    }

    private void changed(String kind, UUID id, Map<String, String> details) {
        desk.audit().record(AuditAction.CHANGE, kind, id, details);
    }

    private static Map<String, String> names(String before, String after) {
        return before.equals(after) ? Map.of() : Map.of("before", before, "after", after);
    }

    private static Map<String, String> activity(boolean active) {
        return Map.of("field", "active", "after", Boolean.toString(active));
    }

    private Stamp stamp() {
        return Stamp.byHand(desk.access(), desk.time());
    }
}
