package org.hearth.core.runtime.task;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.data.Slices;

/** Every query about alarms. */
final class AlarmStore {

    private AlarmStore() {}

    /** Every alarm of these tasks, by task. */
    static Map<UUID, List<AlarmEntity>> of(EntityManager em, Collection<UUID> tasks) {
        return Slices.of(tasks).stream()
                .flatMap(slice -> em.createQuery(
                                "select a from core_TaskAlarm a where a.task in :tasks", AlarmEntity.class)
                        .setParameter("tasks", slice)
                        .getResultStream())
                .collect(Collectors.groupingBy(AlarmEntity::task));
    }

    static void removeSilent(EntityManager em, Collection<UUID> tasks) {
        for (List<UUID> slice : Slices.of(tasks)) {
            em.createQuery("delete from core_TaskAlarm a where a.task in :tasks and a.rung is null")
                    .setParameter("tasks", slice)
                    .executeUpdate();
        }
    }

    /** The next alarms of running modules that should have rung by {@code now}, the oldest first. */
    static List<UUID> ripe(EntityManager em, Instant now, Set<String> modules, int limit) {
        if (modules.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select a.id from core_TaskAlarm a where a.rung is null and a.rings <= :now"
                                + " and a.module in :modules order by a.rings, a.id",
                        UUID.class)
                .setParameter("now", now)
                .setParameter("modules", modules)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Takes one alarm for this node; empty when another was faster. */
    static Optional<AlarmEntity> claim(EntityManager em, UUID alarm, Instant now) {
        int taken = em.createQuery("update core_TaskAlarm a set a.rung = :now where a.id = :id and a.rung is null")
                .setParameter("now", now)
                .setParameter("id", alarm)
                .executeUpdate();
        return taken == 1 ? Optional.of(em.find(AlarmEntity.class, alarm)) : Optional.empty();
    }

    /** Those of {@code tasks} that have been raised to one of {@code roles}. */
    static Set<UUID> raised(EntityManager em, Collection<UUID> tasks, Collection<String> roles) {
        if (tasks.isEmpty() || roles.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(em.createQuery(
                        "select distinct a.task from core_TaskAlarm a where a.task in :tasks and a.reached in :roles",
                        UUID.class)
                .setParameter("tasks", tasks)
                .setParameter("roles", roles)
                .getResultList());
    }
}
