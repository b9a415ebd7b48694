package org.hearth.core.runtime.task;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hearth.core.task.Alarm;
import org.hearth.core.task.DueRule;
import org.hearth.core.time.SiteTime;

/** Sets the alarms of a task when it opens or changes, and takes those away that have not rung when it closes. */
final class TaskAlarms {

    private final SiteTime time;
    private final Supplier<Collection<DueRule>> rules;

    private record Moment(String role, Instant at) {}

    TaskAlarms(SiteTime time, Supplier<Collection<DueRule>> rules) {
        this.time = time;
        this.rules = rules;
    }

    void set(EntityManager em, TaskEntity task) {
        clear(em, task);
        Set<Moment> moments = moments(task);
        AlarmStore.holding(em, task.id()).stream()
                .filter(alarm -> moments.stream().noneMatch(each -> alarm.was(each.role(), each.at())))
                .forEach(alarm -> alarm.reach(""));
        for (Moment moment : moments) {
            if (!AlarmStore.exists(em, task.id(), moment.role(), moment.at())) {
                em.persist(new AlarmEntity(task, moment.role(), moment.at()));
            }
        }
    }

    void clear(EntityManager em, TaskEntity task) {
        AlarmStore.removeSilent(em, task.id());
    }

    /** A reminder of what is past helps nobody; what is late is raised however late it was written down. */
    private Set<Moment> moments(TaskEntity task) {
        var moments = new AlarmMoments(time.agencyZone());
        var wanted = new LinkedHashSet<Moment>();
        for (Alarm alarm : alarms(task.kind())) {
            Instant at = moments.of(alarm, task);
            if (!alarm.isReminder() || at.isAfter(time.now())) {
                wanted.add(new Moment(alarm.role(), at));
            }
        }
        return wanted;
    }

    private List<Alarm> alarms(String kind) {
        return rules.get().stream()
                .filter(rule -> rule.task().equals(kind))
                .flatMap(rule -> rule.alarms().stream())
                .toList();
    }
}
