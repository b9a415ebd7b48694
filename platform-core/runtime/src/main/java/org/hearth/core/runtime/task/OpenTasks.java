package org.hearth.core.runtime.task;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.security.Access;
import org.hearth.core.task.NewTask;
import org.hearth.core.time.SiteTime;

/**
 * How tasks begin and end, many at once: an import opens hundreds. The queries come before the first change, because
 * each one lets the entity manager write out all that was changed until then.
 */
final class OpenTasks {

    private final Access access;
    private final Audit audit;
    private final SiteTime time;
    private final TaskAlarms alarms;

    OpenTasks(Access access, Audit audit, SiteTime time, TaskAlarms alarms) {
        this.access = access;
        this.audit = audit;
        this.time = time;
        this.alarms = alarms;
    }

    /** The tasks that are open then, in the order of {@code wanted}; a known one is changed instead of doubled. */
    List<TaskEntity> open(EntityManager em, Collection<NewTask> wanted) {
        var slots = wanted.stream().map(OpenTasks::slot).toList();
        var open = TaskStore.openOrClaimed(em, slots);
        var fresh = new ArrayList<TaskEntity>();
        var changed = new LinkedHashSet<TaskEntity>();
        for (NewTask each : wanted) {
            var known = open.get(slot(each));
            if (known == null) {
                var task = new TaskEntity(TimeOrderedId.next(), each, time.now());
                em.persist(task);
                open.put(slot(each), task);
                fresh.add(task);
                record(AuditAction.CREATE, task, "open");
            } else if (!known.is(each)) {
                known.become(each);
                changed.add(known);
                record(AuditAction.CHANGE, known, "change");
            }
        }
        changed.removeAll(Set.copyOf(fresh));
        alarms.begin(em, fresh);
        alarms.set(em, changed);
        return slots.stream()
                .map(slot -> Objects.requireNonNull(open.get(slot)))
                .toList();
    }

    void settle(EntityManager em, Set<String> kinds, Collection<UUID> subjects) {
        close(em, all(em, kinds, subjects), "settle");
    }

    void close(EntityManager em, Collection<TaskEntity> tasks, String act) {
        alarms.clear(em, tasks);
        for (TaskEntity each : tasks) {
            each.close(access.caller().user(), time.now());
            record(AuditAction.CHANGE, each, act);
        }
    }

    Map<UUID, List<NewTask>> standing(EntityManager em, Set<String> kinds, Collection<UUID> subjects) {
        return all(em, kinds, subjects).stream()
                .collect(Collectors.groupingBy(
                        TaskEntity::subject,
                        HashMap::new,
                        Collectors.mapping(TaskEntity::asWanted, Collectors.toUnmodifiableList())));
    }

    void record(AuditAction action, TaskEntity task, String act) {
        audit.record(action, TaskStore.KIND, task.id(), Map.of("act", act, "task", task.kind()));
    }

    private static Collection<TaskEntity> all(EntityManager em, Set<String> kinds, Collection<UUID> subjects) {
        return TaskStore.open(
                        em,
                        subjects.stream()
                                .flatMap(subject -> kinds.stream().map(kind -> TaskEntity.slot(kind, subject)))
                                .toList())
                .values();
    }

    private static String slot(NewTask task) {
        return TaskEntity.slot(task.kind(), task.subject());
    }
}
