package org.hearth.family.scope;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.NotFound;
import org.hearth.core.security.Access;
import org.hearth.core.time.SiteTime;

/**
 * One of the answers of {@link FamilyScope}, pushed into queries. Modules that keep something about a family add
 * {@link #families(String)} to the {@code where} of a query and {@link #bind} it, and ask {@link #requireFamily} for one
 * record.
 */
public final class Reach {

    /** Under this kind the audit trail holds what was read in an emergency; the record is the family. */
    public static final String EMERGENCY = "fam.emergency_access";

    // The staff assignments and the openings belong to packages above this one; JPQL names the entities,
    // so that no code depends on them.
    private static final String RUNNING =
            "glass.user = :scopeUser and glass.endedAt is null and glass.openedAt <= :scopeNow and glass.until > :scopeNow";

    private final Access access;
    private final SiteTime time;
    private final Audit audit;
    private final boolean throughGlass;

    Reach(Access access, SiteTime time, Audit audit, boolean throughGlass) {
        this.access = access;
        this.time = time;
        this.audit = audit;
        this.throughGlass = throughGlass;
    }

    /** A JPQL condition that holds where {@code path}, a family's id, is in scope. */
    public String families(String path) {
        if (all()) {
            return "1 = 1";
        }
        return opensMore() ? "(" + assigned(path) + " or " + opened(path) + ")" : assigned(path);
    }

    /** A JPQL condition that holds where {@code path}, a person's id, belongs to a family in scope. */
    public String people(String path) {
        if (all()) {
            return "1 = 1";
        }
        return "exists (select m.id from fam_FamilyMember m where m.person = " + path
                + " and m.trail.voidedAt is null and " + families("m.family") + ")";
    }

    /**
     * The first {@code most} families with an open assignment to the caller, read by the index on staff codes: for what
     * is better asked of a caseload than of the whole table.
     */
    public List<UUID> assigned(EntityManager em, int most) {
        access.require(FamilyPermissions.READ_OWN);
        var query = em.createQuery(
                "select distinct a.family from fam_StaffAssignment a where a.staffCode = :scopeStaff"
                        + " and a.trail.voidedAt is null and (a.validTo is null or a.validTo >= :scopeToday)",
                UUID.class);
        return bindAssigned(query).setMaxResults(most).getResultList();
    }

    /** Binds what {@link #families} and {@link #people} left open. */
    public <Q extends Query> Q bind(Q query) {
        if (all()) {
            return query;
        }
        bindAssigned(query);
        return opensMore() ? bindRunning(query) : query;
    }

    /**
     * Refuses a family that does not exist or that the caller may not know of.
     *
     * @throws NotFound for both, so that nothing leaks
     */
    public void requireFamily(EntityManager em, UUID family) {
        access.require(FamilyPermissions.READ_OWN);
        var own = em.createQuery(
                        "select f.id from fam_Family f where f.id = :family and f.trail.voidedAt is null"
                                + (all() ? "" : " and " + assigned("f.id")),
                        UUID.class)
                .setParameter("family", family);
        if (!all()) {
            bindAssigned(own);
        }
        if (own.getResultList().isEmpty() && !isOpened(em, family)) {
            throw new NotFound("family", family);
        }
    }

    /** True when one of {@code people} at least belongs to a family in scope. */
    public boolean admits(EntityManager em, Collection<UUID> people) {
        if (all()) {
            return true;
        }
        if (people.isEmpty()) {
            return false;
        }
        var own = em.createQuery(
                        "select m.id from fam_FamilyMember m where m.person in :people and m.trail.voidedAt is null"
                                + " and " + assigned("m.family"),
                        UUID.class)
                .setParameter("people", Set.copyOf(people))
                .setMaxResults(1);
        return !bindAssigned(own).getResultList().isEmpty() || isOpenedFor(em, people);
    }

    private boolean isOpened(EntityManager em, UUID family) {
        if (!opensMore()) {
            return false;
        }
        var query = em.createQuery(
                        "select glass.id, glass.family from fam_EmergencyAccess glass, fam_Family f"
                                + " where f.id = glass.family and f.trail.voidedAt is null and f.id = :family and "
                                + RUNNING,
                        Object[].class)
                .setParameter("family", family);
        return noted(query);
    }

    private boolean isOpenedFor(EntityManager em, Collection<UUID> people) {
        if (!opensMore()) {
            return false;
        }
        var query = em.createQuery(
                        "select distinct glass.id, glass.family from fam_EmergencyAccess glass, fam_FamilyMember m"
                                + " where m.family = glass.family and m.trail.voidedAt is null"
                                + " and m.person in :people and " + RUNNING,
                        Object[].class)
                .setParameter("people", Set.copyOf(people));
        return noted(query);
    }

    /** Whoever gets in through an opening leaves a trace, whatever the service that asks writes down itself. */
    private boolean noted(TypedQuery<Object[]> query) {
        List<Object[]> openings = bindRunning(query).getResultList();
        openings.forEach(
                row -> audit.record(AuditAction.VIEW, EMERGENCY, (UUID) row[1], Map.of("opening", row[0].toString())));
        return !openings.isEmpty();
    }

    private boolean all() {
        return access.allows(FamilyPermissions.READ_ALL);
    }

    private boolean opensMore() {
        return throughGlass && access.allows(FamilyPermissions.EMERGENCY);
    }

    private static String assigned(String path) {
        return "exists (select a.id from fam_StaffAssignment a where a.family = " + path
                + " and a.staffCode = :scopeStaff and a.trail.voidedAt is null"
                + " and (a.validTo is null or a.validTo >= :scopeToday))";
    }

    private static String opened(String path) {
        return "exists (select glass.id from fam_EmergencyAccess glass where glass.family = " + path + " and " + RUNNING
                + ")";
    }

    private <Q extends Query> Q bindAssigned(Q query) {
        query.setParameter("scopeStaff", access.caller().staffCode());
        query.setParameter("scopeToday", time.today());
        return query;
    }

    private <Q extends Query> Q bindRunning(Q query) {
        query.setParameter("scopeUser", access.caller().user());
        query.setParameter("scopeNow", time.now());
        return query;
    }
}
