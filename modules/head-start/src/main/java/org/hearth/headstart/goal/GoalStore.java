package org.hearth.headstart.goal;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.hearth.core.data.Slices;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RuleViolation;
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

    /**
     * Puts steps in place of those stored. A step that names a stored one, or says the same, stays that one.
     *
     * @throws RuleViolation {@code E-LOCK HS-035} when a step that was met is missing or says something else
     */
    static void steps(EntityManager em, GoalId goal, List<StepDraft> steps) {
        var left = steps(em, goal.value()).stream().collect(Collectors.toCollection(ArrayList::new));
        var rows = new LinkedHashMap<Integer, StepEntity>();
        claim(left, rows, steps, (row, step) -> new GoalStepId(row.id()).equals(step.known()));
        claim(left, rows, steps, (row, step) -> row.toRecord().draft().equals(step.words()));
        RuleViolation.throwIfAny(GoalRules.metStepsStand(left, rows, steps));
        left.forEach(em::remove);
        for (int place = 0; place < steps.size(); place++) {
            var row = rows.get(place);
            if (row == null) {
                em.persist(new StepEntity(goal, place + 1, steps.get(place)));
            } else {
                row.restate(place + 1, steps.get(place));
            }
        }
    }

    private static void claim(
            List<StepEntity> left,
            Map<Integer, StepEntity> rows,
            List<StepDraft> steps,
            BiPredicate<StepEntity, StepDraft> same) {
        for (int place = 0; place < steps.size(); place++) {
            var step = steps.get(place);
            if (!rows.containsKey(place)) {
                var row = left.stream().filter(each -> same.test(each, step)).findFirst();
                if (row.isPresent()) {
                    rows.put(place, row.get());
                    left.remove(row.get());
                }
            }
        }
    }

    /** The family whose plan it is. */
    static UUID family(EntityManager em, PlanId plan) {
        return em.createQuery("select p.family from hs_Plan p where p.id = :plan", UUID.class)
                .setParameter("plan", plan.value())
                .getSingleResult();
    }

    /** The families of goals, by goal. */
    static Map<UUID, UUID> families(EntityManager em, Collection<UUID> goals) {
        return Slices.of(List.copyOf(goals)).stream()
                .flatMap(slice -> em.createQuery(
                                "select g.id, p.family from hs_Goal g, hs_Plan p where p.id = g.plan and g.id in :goals",
                                Object[].class)
                        .setParameter("goals", slice)
                        .getResultStream())
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }

    static StepEntity step(EntityManager em, GoalStepId step) {
        return Optional.ofNullable(em.find(StepEntity.class, step.value()))
                .orElseThrow(() -> new NotFound("hs.goal_step", step.value()));
    }

    static Goal toRecord(EntityManager em, GoalEntity row) {
        return row.toRecord(
                basedOn(em, row.id()).stream().map(BasisEntity::toRecord).toList(),
                steps(em, row.id()).stream().map(StepEntity::toRecord).toList());
    }
}
