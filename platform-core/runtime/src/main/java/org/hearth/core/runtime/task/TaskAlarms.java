package org.hearth.core.runtime.task;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.task.Alarm;
import org.hearth.core.time.SiteTime;

/** Sets the alarms of a task when it opens or changes, and takes those away that have not rung when it closes. */
final class TaskAlarms {

    private final SiteTime time;
    private final AlarmsOfKind rules;

    private record Moment(String role, Instant at) {}

    TaskAlarms(SiteTime time, AlarmsOfKind rules) {
        this.time = time;
        this.rules = rules;
    }

    /** For tasks that are new: nobody was told of them yet. */
    void begin(EntityManager em, Collection<TaskEntity> fresh) {
        // Rows refer to each other by id alone, so nothing but this tells which table comes first.
        em.flush();
        fresh.forEach(task -> set(em, task, List.of()));
    }

    void set(EntityManager em, Collection<TaskEntity> changed) {
        clear(em, changed);
        Map<UUID, List<AlarmEntity>> rung = AlarmStore.of(em, ids(changed));
        changed.forEach(task -> set(em, task, rung.getOrDefault(task.id(), List.of())));
    }

    /** What no longer rings holds the task in nobody's list; what has rung does not ring again. */
    private void set(EntityManager em, TaskEntity task, List<AlarmEntity> rung) {
        Set<Moment> moments = moments(task);
        rung.stream()
                .filter(alarm -> moments.stream().noneMatch(each -> alarm.was(each.role(), each.at())))
                .forEach(alarm -> alarm.reach(""));
        moments.stream()
                .filter(each -> rung.stream().noneMatch(alarm -> alarm.was(each.role(), each.at())))
                .forEach(each -> em.persist(new AlarmEntity(task, each.role(), each.at())));
    }

    void clear(EntityManager em, Collection<TaskEntity> tasks) {
        AlarmStore.removeSilent(em, ids(tasks));
    }

    private static List<UUID> ids(Collection<TaskEntity> tasks) {
        return tasks.stream().map(TaskEntity::id).toList();
    }

    /** A reminder of what is past helps nobody; what is late is raised however late it was written down. */
    private Set<Moment> moments(TaskEntity task) {
        var moments = new AlarmMoments(time.agencyZone());
        var wanted = new LinkedHashSet<Moment>();
        for (Alarm alarm : rules.of(task.kind())) {
            Instant at = moments.of(alarm, task);
            if (!alarm.isReminder() || at.isAfter(time.now())) {
                wanted.add(new Moment(alarm.role(), at));
            }
        }
        return wanted;
    }
}
