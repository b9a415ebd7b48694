package org.hearth.core.runtime.task;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
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

    /** Sets the alarms of a task that never had one. */
    void begin(EntityManager em, TaskEntity task) {
        Set<Moment> all = moments(task);
        if (!all.isEmpty()) {
            em.flush(); // the alarms know only its id
            all.forEach(each -> em.persist(new AlarmEntity(task, each.role(), each.at())));
        }
    }

    /** Sets the alarms of a task anew: what has rung at one of its moments does not ring again. */
    void set(EntityManager em, TaskEntity task) {
        clear(em, task);
        Set<Moment> open = moments(task);
        for (AlarmEntity alarm : AlarmStore.rung(em, task.id())) {
            if (!open.removeIf(each -> alarm.was(each.role(), each.at()))) {
                alarm.reach("");
            }
        }
        open.forEach(each -> em.persist(new AlarmEntity(task, each.role(), each.at())));
    }

    void clear(EntityManager em, TaskEntity task) {
        AlarmStore.removeSilent(em, task.id());
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
