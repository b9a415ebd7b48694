package org.hearth.headstart.plan;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.failure.NotFound;
import org.hearth.family.family.FamilyId;
import org.hearth.family.scope.Reach;
import org.hearth.headstart.program.PlanYear;

/** All queries over plans. */
final class PlanStore {

    static final String KIND = "hs.plan";

    private PlanStore() {}

    static PlanEntity get(EntityManager em, PlanId plan) {
        return Optional.ofNullable(em.find(PlanEntity.class, plan.value()))
                .orElseThrow(() -> new NotFound(KIND, plan.value()));
    }

    static Optional<PlanEntity> open(EntityManager em, FamilyId family, PlanYear year) {
        return em.createQuery("select p from hs_Plan p where p.openKey = :key", PlanEntity.class)
                .setParameter("key", PlanEntity.openKey(family, year))
                .getResultStream()
                .findFirst();
    }

    static List<PlanEntity> ofFamily(EntityManager em, FamilyId family) {
        return em.createQuery(
                        "select p from hs_Plan p where p.family = :family order by p.initiatedOn desc, p.id desc",
                        PlanEntity.class)
                .setParameter("family", family.value())
                .getResultList();
    }

    static Map<FamilyId, PlanState> states(EntityManager em, Reach scope, Set<FamilyId> families, PlanYear year) {
        var keys = families.stream().map(each -> PlanEntity.openKey(each, year)).toList();
        return scope.bind(em.createQuery(
                        "select p.family, p.state from hs_Plan p where p.openKey in :keys and "
                                + scope.families("p.family"),
                        Object[].class))
                .setParameter("keys", keys)
                .getResultStream()
                .collect(Collectors.toMap(row -> new FamilyId((UUID) row[0]), row -> (PlanState) row[1]));
    }

    static List<UUID> families(EntityManager em) {
        return em.createQuery("select distinct p.family from hs_Plan p", UUID.class)
                .getResultList();
    }

    static List<UUID> people(EntityManager em) {
        return em.createQuery(
                        "select distinct m.person from fam_FamilyMember m, hs_Plan p"
                                + " where m.family = p.family and m.trail.voidedAt is null",
                        UUID.class)
                .getResultList();
    }

    static List<AuthorEntity> authors(EntityManager em, UUID plan) {
        return em.createQuery(
                        "select a from hs_PlanAuthor a where a.plan = :plan order by a.side, a.id", AuthorEntity.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    static List<ExistingPlanEntity> existingPlans(EntityManager em, UUID plan) {
        return em.createQuery(
                        "select e from hs_ExistingPlan e where e.plan = :plan order by e.id", ExistingPlanEntity.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    static Plan toRecord(EntityManager em, PlanEntity row) {
        return row.toRecord(
                authors(em, row.id()).stream().map(AuthorEntity::toRecord).toList(),
                existingPlans(em, row.id()).stream()
                        .map(ExistingPlanEntity::toRecord)
                        .toList());
    }
}
