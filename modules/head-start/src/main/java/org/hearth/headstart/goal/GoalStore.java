package org.hearth.headstart.goal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearth.core.failure.NotFound;
import org.hearth.headstart.plan.PlanId;

/** All queries over goals. */
final class GoalStore {

    static final String KIND = "hs.goal";

    private GoalStore() {}

    static GoalEntity get(EntityManager em, GoalId goal) {
        return Optional.ofNullable(em.find(GoalEntity.class, goal.value()))
                .orElseThrow(() -> new NotFound(KIND, goal.value()));
    }

    static List<GoalEntity> ofPlan(EntityManager em, PlanId plan) {
        return em.createQuery(
                        "select g from hs_Goal g where g.plan = :plan order by g.terms.priority, g.id",
                        GoalEntity.class)
                .setParameter("plan", plan.value())
                .getResultList();
    }

    static List<BasisEntity> basedOn(EntityManager em, UUID goal) {
        return em.createQuery("select b from hs_GoalBasis b where b.goal = :goal order by b.id", BasisEntity.class)
                .setParameter("goal", goal)
                .getResultList();
    }

    static List<StepEntity> steps(EntityManager em, UUID goal) {
        return em.createQuery("select s from hs_GoalStep s where s.goal = :goal order by s.place", StepEntity.class)
                .setParameter("goal", goal)
                .getResultList();
    }

    static List<GoalVersionEntity> versions(EntityManager em, GoalId goal) {
        return em.createQuery(
                        "select v from hs_GoalVersion v where v.goal = :goal order by v.replacedAt desc, v.id desc",
                        GoalVersionEntity.class)
                .setParameter("goal", goal.value())
                .getResultList();
    }

    static void basedOn(EntityManager em, GoalId goal, List<Basis> basedOn) {
        basedOn(em, goal.value()).forEach(em::remove);
        basedOn.forEach(each -> em.persist(new BasisEntity(goal, each)));
    }

    /** Puts steps in place of those stored; the same ones stay as they are. */
    static void steps(EntityManager em, GoalId goal, List<StepDraft> steps) {
        var known = steps(em, goal.value());
        if (known.stream().map(each -> each.toRecord().draft()).toList().equals(steps)) {
            return;
        }
        known.forEach(em::remove);
        IntStream.range(0, steps.size())
                .forEach(place -> em.persist(new StepEntity(goal, place + 1, steps.get(place))));
    }

    static Goal toRecord(EntityManager em, GoalEntity row) {
        return row.toRecord(
                basedOn(em, row.id()).stream().map(BasisEntity::toRecord).toList(),
                steps(em, row.id()).stream().map(StepEntity::toRecord).toList());
    }
}
