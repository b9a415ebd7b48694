package org.hearth.core.runtime.task;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

    static Optional<TaskEntity> open(EntityManager em, String kind, UUID subject) {
        return em.createQuery("select t from core_Task t where t.openSlot = :slot", TaskEntity.class)
                .setParameter("slot", TaskEntity.slot(kind, subject))
                .getResultStream()
                .findFirst();
    }

    /**
     * The open task; where there is none, its slot is this unit of work's until its end: whoever opens the same task at
     * the same moment waits, and then finds it.
     */
    static Optional<TaskEntity> openOrClaimed(EntityManager em, String kind, UUID subject) {
        var known = open(em, kind, subject);
        if (known.isPresent()) {
            return known;
        }
        claim(em, TaskEntity.slot(kind, subject));
        return open(em, kind, subject);
    }

    /** A row that nobody ever sees: as long as it is not known whether it stays, a second one like it has to wait. */
    private static void claim(EntityManager em, String slot) {
        em.createNativeQuery("insert into core_task_claim (slot) values (?)")
                .setParameter(1, slot)
                .executeUpdate();
        em.createNativeQuery("delete from core_task_claim where slot = ?")
                .setParameter(1, slot)
                .executeUpdate();
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
