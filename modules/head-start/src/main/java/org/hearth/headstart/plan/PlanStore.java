package org.hearth.headstart.plan;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.failure.NotFound;
import org.hearth.family.family.FamilyId;
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
