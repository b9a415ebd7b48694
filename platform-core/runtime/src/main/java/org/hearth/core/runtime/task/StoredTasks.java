package org.hearth.core.runtime.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.runtime.data.LeasedUnitOfWork;
import org.hearth.core.runtime.task.TaskStore.Slice;
import org.hearth.core.security.Access;
import org.hearth.core.task.DueRule;
import org.hearth.core.task.NewTask;
import org.hearth.core.task.SubjectNames;
import org.hearth.core.task.Task;
import org.hearth.core.task.Tasks;
import org.hearth.core.time.SiteTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tasks in the database. Those of a module that does not run stay there and are not shown. */
public final class StoredTasks implements Tasks {

    /** No list of one's own tasks is longer; nobody works through more. */
    static final int MOST = 500;

    private static final Logger LOG = LoggerFactory.getLogger(StoredTasks.class);
    private static final LocalDate DISTANT = LocalDate.of(9999, 12, 31);

    private final LeasedUnitOfWork work;
    private final Access access;
    private final Running running;
    private final TaskAlarms alarms;
    private final OpenTasks open;

    /** The running modules and what they contribute, as they are at the moment of the question. */
    public record Running(
            Supplier<Set<String>> modules,
            Supplier<Collection<SubjectNames>> names,
            Supplier<Collection<DueRule>> rules) {}

    public StoredTasks(LeasedUnitOfWork work, Access access, Audit audit, SiteTime time, Running running) {
        this.work = work;
        this.access = access;
        this.running = running;
        this.alarms = new TaskAlarms(time, new AlarmsOfKind(running.rules()));
        this.open = new OpenTasks(access, audit, time, alarms);
    }

    @Override
    public UUID open(NewTask wanted) {
        work.requireSurrounding();
        return work.write(em -> open.open(em, List.of(wanted)).getFirst().id());
    }

    @Override
    public void openAll(Collection<NewTask> wanted) {
        work.requireSurrounding();
        work.run(em -> open.open(em, wanted));
    }

    @Override
    public void settle(String kind, UUID subject) {
        settleAll(Set.of(kind), Set.of(subject));
    }

    @Override
    public void settleAll(Set<String> kinds, Collection<UUID> subjects) {
        work.requireSurrounding();
        work.run(em -> open.settle(em, kinds, subjects));
    }

    @Override
    public Map<UUID, List<NewTask>> standing(Set<String> kinds, Collection<UUID> subjects) {
        work.requireSurrounding();
        return work.read(em -> open.standing(em, kinds, subjects));
    }

    @Override
    public void done(UUID task) {
        work.run(em -> {
            var found = TaskStore.get(em, task);
            mayMark(found);
            if (found.isByDeed()) {
                throw new RuleViolation(Refusal.of(RefusalCode.E_STATE, found.rule(), "task.refused.by_deed"));
            }
            if (found.isOpen()) {
                open.close(em, List.of(found), "done");
            }
        });
    }

    @Override
    public void reopen(UUID task) {
        work.run(em -> {
            var found = TaskStore.get(em, task);
            mayMark(found);
            if (found.isOpen()) {
                return;
            }
            if (!TaskStore.openOrClaimed(em, List.of(TaskEntity.slot(found.kind(), found.subject())))
                    .isEmpty()) {
                throw new RuleViolation(Refusal.of(RefusalCode.E_DUP, "", "task.refused.opened_anew"));
            }
            found.reopen();
            alarms.set(em, List.of(found));
            open.record(AuditAction.CHANGE, found, "reopen");
        });
    }

    /** Goes on reading until enough visible ones are found: many tasks of a role may be about others' families. */
    @Override
    public List<Task> mine() {
        return mine(DISTANT, MOST);
    }

    @Override
    public int due(LocalDate day) {
        return mine(day, MANY).size();
    }

    private List<Task> mine(LocalDate until, int most) {
        var caller = access.caller();
        var modules = running.modules().get();
        var visible = new ArrayList<Task>();
        int offset = 0;
        while (visible.size() < most) {
            int from = offset;
            var page = work.read(em -> TaskStore.owedBy(em, caller, modules, until, new Slice(from, most)));
            visible.addAll(named(page));
            if (page.size() < most) {
                break;
            }
            offset += most;
        }
        return List.copyOf(visible.subList(0, Math.min(most, visible.size())));
    }

    @Override
    public List<Task> about(Set<UUID> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        return named(
                work.read(em -> TaskStore.about(em, subjects, running.modules().get())));
    }

    @Override
    public int handOver(String from, String to, Set<UUID> wholes) {
        work.requireSurrounding();
        if (from.isEmpty() || from.equals(to)) {
            return 0;
        }
        return work.write(em -> {
            var owed = TaskStore.ownedBy(em, from);
            var wholeOf = wholesOf(owed);
            var given = owed.stream()
                    .filter(each -> wholes.contains(wholeOf.getOrDefault(each.subject(), each.subject())))
                    .toList();
            given.forEach(each -> {
                each.give(to);
                open.record(AuditAction.CHANGE, each, "hand_over");
            });
            return given.size();
        });
    }

    /** A module that cannot tell what its records belong to keeps back its own tasks, nobody else's. */
    private Map<UUID, UUID> wholesOf(List<TaskEntity> tasks) {
        var wanted = subjects(tasks);
        var wholes = new HashMap<UUID, UUID>();
        for (var source : running.names().get()) {
            var asked = wanted.get(source.kind());
            if (asked != null) {
                try {
                    wholes.putAll(source.wholes(Set.copyOf(asked)));
                } catch (RuntimeException | LinkageError broken) {
                    LOG.error("What the records of {} belong to could not be told", source.kind(), broken);
                }
            }
        }
        return wholes;
    }

    private static Map<String, Set<UUID>> subjects(List<TaskEntity> tasks) {
        var subjects = new HashMap<String, Set<UUID>>();
        tasks.forEach(each -> subjects.computeIfAbsent(each.subjectKind(), kind -> new HashSet<>())
                .add(each.subject()));
        return subjects;
    }

    /** Whoever may not know of the subject does not learn of the task. */
    private List<Task> named(List<TaskEntity> tasks) {
        var wanted = subjects(tasks);
        var names = new HashMap<String, Map<UUID, String>>();
        for (var source : running.names().get()) {
            var asked = wanted.get(source.kind());
            if (asked != null) {
                names.put(source.kind(), names(source, Set.copyOf(asked)));
            }
        }
        Predicate<TaskEntity> raised = raised(tasks);
        return tasks.stream()
                .flatMap(each -> named(each, names, raised).stream())
                .toList();
    }

    /** A module that cannot name its records hides its own tasks, nobody else's. */
    private static Map<UUID, String> names(SubjectNames source, Set<UUID> subjects) {
        try {
            return source.names(subjects);
        } catch (RuntimeException | LinkageError broken) {
            LOG.error("The names of {} could not be told", source.kind(), broken);
            return Map.of();
        }
    }

    private Predicate<TaskEntity> raised(List<TaskEntity> tasks) {
        var caller = access.caller();
        var ids = tasks.stream().map(TaskEntity::id).toList();
        var raised = work.read(em -> AlarmStore.raised(em, ids, caller.roles()));
        return task -> raised.contains(task.id()) && !task.isOwedBy(caller);
    }

    private static Optional<Task> named(
            TaskEntity task, Map<String, Map<UUID, String>> names, Predicate<TaskEntity> raised) {
        return Optional.ofNullable(
                        names.getOrDefault(task.subjectKind(), Map.of()).get(task.subject()))
                .map(name -> task.task(name, raised.test(task)));
    }

    /** What one may not see does not exist; what is seen may be marked by those who owe it, and by supervisors. */
    private void mayMark(TaskEntity task) {
        if (!running.modules().get().contains(task.module())
                || named(List.of(task)).isEmpty()) {
            throw new NotFound(TaskStore.KIND, task.id());
        }
        if (!task.isOwedBy(access.caller())) {
            access.require(ANY);
        }
    }
}
