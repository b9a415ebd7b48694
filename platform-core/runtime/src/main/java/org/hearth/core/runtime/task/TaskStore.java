package org.hearth.core.runtime.task;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.data.Slices;
import org.hearth.core.failure.NotFound;
import org.hearth.core.security.Caller;

/** Every query about tasks. */
final class TaskStore {

    static final String KIND = "core.task";

    /** No list can be empty in SQL; nothing is called like this. */
    private static final Set<String> NONE = Set.of("-");

    private TaskStore() {}

    static TaskEntity get(EntityManager em, UUID id) {
        return Optional.ofNullable(em.find(TaskEntity.class, id)).orElseThrow(() -> new NotFound(KIND, id));
    }

    /** The tasks that hold these slots, by slot, in a map of the caller's own. */
    static Map<String, TaskEntity> open(EntityManager em, Collection<String> slots) {
        Map<String, TaskEntity> open = new LinkedHashMap<>();
        for (List<String> slice : Slices.of(slots)) {
            em.createQuery("select t from core_Task t where t.openSlot in :slots", TaskEntity.class)
                    .setParameter("slots", slice)
                    .getResultStream()
                    .forEach(each -> open.put(TaskEntity.slot(each.kind(), each.subject()), each));
        }
        return open;
    }

    /**
     * As {@link #open}; a slot that nothing holds is this unit of work's until its end: whoever opens the same task at the
     * same moment waits, and then finds it.
     */
    static Map<String, TaskEntity> openOrClaimed(EntityManager em, Collection<String> slots) {
        var open = open(em, slots);
        // In one order, so that two who open the same tasks do not wait for each other.
        var free = slots.stream()
                .filter(slot -> !open.containsKey(slot))
                .distinct()
                .sorted()
                .toList();
        if (!free.isEmpty()) {
            // A slice may repeat a slot; no slot is claimed twice.
            Slices.of(free).forEach(slice -> claim(em, slice.stream().distinct().toList()));
            open.putAll(open(em, free));
        }
        return open;
    }

    /** Rows that nobody ever sees: as long as it is not known whether they stay, others like them have to wait. */
    private static void claim(EntityManager em, List<String> slots) {
        var rows = slots.stream().map(slot -> "(?)").collect(Collectors.joining(", "));
        var marks = slots.stream().map(slot -> "?").collect(Collectors.joining(", "));
        update(em, "insert into core_task_claim (slot) values " + rows, slots);
        update(em, "delete from core_task_claim where slot in (" + marks + ")", slots);
    }

    private static void update(EntityManager em, String sql, List<String> slots) {
        var query = em.createNativeQuery(sql);
        for (int each = 0; each < slots.size(); each++) {
            query.setParameter(each + 1, slots.get(each));
        }
        query.executeUpdate();
    }

    /** A part of a list. */
    record Slice(int offset, int limit) {}

    static List<TaskEntity> owedBy(EntityManager em, Caller caller, Set<String> modules, LocalDate until, Slice slice) {
        return em.createQuery(
                        "select t from core_Task t where t.openSlot is not null and t.module in :modules and t.due <= :until"
                                + " and ((t.owner <> '' and t.owner = :staff) or (t.owner = '' and t.role in :roles)"
                                + " or exists (select a.id from core_TaskAlarm a where a.task = t.id"
                                + " and a.reached in :roles))"
                                + " order by t.due, t.id",
                        TaskEntity.class)
                .setParameter("modules", some(modules))
                .setParameter("staff", caller.staffCode())
                .setParameter("roles", some(caller.roles()))
                .setParameter("until", until)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultList();
    }

    /** Every open task of one owner, also those of modules that do not run. */
    static List<TaskEntity> ownedBy(EntityManager em, String owner) {
        return em.createQuery(
                        "select t from core_Task t where t.openSlot is not null and t.owner = :owner order by t.due, t.id",
                        TaskEntity.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    static List<TaskEntity> about(EntityManager em, Set<UUID> subjects, Set<String> modules) {
        return em.createQuery(
                        "select t from core_Task t where t.subject in :subjects and t.openSlot is not null"
                                + " and t.module in :modules order by t.due, t.id",
                        TaskEntity.class)
                .setParameter("subjects", subjects)
                .setParameter("modules", some(modules))
                .getResultList();
    }

    private static Collection<String> some(Set<String> codes) {
        return codes.isEmpty() ? NONE : codes;
    }
}
