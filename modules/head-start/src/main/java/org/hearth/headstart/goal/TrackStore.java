package org.hearth.headstart.goal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.failure.NotFound;
import org.hearth.headstart.plan.PlanId;

/** All queries over the progress of goals and their celebrations. */
final class TrackStore {

    private TrackStore() {}

    static ProgressEntity get(EntityManager em, ProgressId entry) {
        return Optional.ofNullable(em.find(ProgressEntity.class, entry.value()))
                .orElseThrow(() -> new NotFound("hs.goal_progress", entry.value()));
    }

    /** The progress history of a goal, the latest first. */
    static List<ProgressEntity> progress(EntityManager em, GoalId goal) {
        return em.createQuery(
                        "select p from hs_GoalProgress p where p.goal = :goal order by p.on desc, p.id desc",
                        ProgressEntity.class)
                .setParameter("goal", goal.value())
                .getResultList();
    }

    /** The entries that others stand in for. */
    static Set<UUID> corrected(List<ProgressEntity> entries) {
        return entries.stream()
                .map(ProgressEntity::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** How far the family is by the latest entry that stands. */
    static ProgressLevel level(EntityManager em, GoalId goal) {
        var entries = progress(em, goal);
        var gone = corrected(entries);
        return entries.stream()
                .filter(each -> !gone.contains(each.id()))
                .map(ProgressEntity::level)
                .findFirst()
                .orElse(ProgressLevel.NOT_STARTED);
    }

    /** The celebrations of a plan's goals, the latest first. */
    static List<CelebrationEntity> celebrations(EntityManager em, PlanId plan) {
        return em.createQuery(
                        "select c from hs_Celebration c, hs_Goal g where g.id = c.goal and g.plan = :plan"
                                + " order by c.on desc, c.id desc",
                        CelebrationEntity.class)
                .setParameter("plan", plan.value())
                .getResultList();
    }
}
