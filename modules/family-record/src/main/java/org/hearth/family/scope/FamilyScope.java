package org.hearth.family.scope;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.UUID;
import org.hearth.core.failure.NotFound;
import org.hearth.core.security.Access;
import org.hearth.core.time.SiteTime;

/**
 * The caller's row scope, pushed into queries: all families, or those with an open assignment to the caller's staff
 * code. Modules that keep something about a family add {@link #families(String)} to the {@code where} of their lists
 * and {@link #bind} the query.
 */
public final class FamilyScope {

    private final Access access;
    private final SiteTime time;

    public FamilyScope(Access access, SiteTime time) {
        this.access = access;
        this.time = time;
    }

    /** True when the caller sees every family. */
    public boolean all() {
        return access.allows(FamilyPermissions.READ_ALL);
    }

    /** A JPQL condition that holds where {@code path}, a family's id, is in scope. */
    public String families(String path) {
        if (all()) {
            return "1 = 1";
        }
        // The staff assignments belong to a package above this one; JPQL names the entity, so that no code depends on
        // it.
        return "exists (select a.id from fam_StaffAssignment a where a.family = " + path
                + " and a.staffCode = :scopeStaff and a.trail.voidedAt is null"
                + " and (a.validTo is null or a.validTo >= :scopeToday))";
    }

    /** A JPQL condition that holds where {@code path}, a person's id, belongs to a family in scope. */
    public String people(String path) {
        if (all()) {
            return "1 = 1";
        }
        return "exists (select m.id from fam_FamilyMember m where m.person = " + path
                + " and m.trail.voidedAt is null and " + families("m.family") + ")";
    }

    /** Binds what {@link #families} and {@link #people} left open. */
    public <Q extends Query> Q bind(Q query) {
        if (!all()) {
            query.setParameter("scopeStaff", access.caller().staffCode());
            query.setParameter("scopeToday", time.today());
        }
        return query;
    }

    /** Refuses whoever reads no family at all: to be asked before a row is looked up whose family is not known yet. */
    public void requireReader() {
        access.require(FamilyPermissions.READ_OWN);
    }

    /**
     * Refuses a family that does not exist or that the caller may not know of.
     *
     * @throws NotFound for both, so that nothing leaks
     */
    public void requireFamily(EntityManager em, UUID family) {
        requireReader();
        var query = em.createQuery(
                "select f.id from fam_Family f where f.id = :family and f.trail.voidedAt is null and "
                        + families("f.id"),
                UUID.class);
        if (bind(query).setParameter("family", family).getResultList().isEmpty()) {
            throw new NotFound("family", family);
        }
    }
}
