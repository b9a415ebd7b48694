package org.hearth.core.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.security.Permission;

/**
 * Work that somebody owes, with a due date. Escalations and tasks never hold narrative.
 *
 * <p>Opening and settling are for a module's services, which have asked who may do the act that they are part of: both are
 * possible only inside a unit of work, which a page cannot begin.
 */
public interface Tasks {

    /** Lets a supervisor mark and reopen tasks that others owe. */
    Permission ANY = new Permission("core.tasks.any");

    /**
     * Opens a task in the surrounding unit of work. An open task of the same kind about the same subject is changed
     * instead of doubled.
     *
     * @return the task's id
     * @throws IllegalStateException outside a unit of work
     */
    UUID open(NewTask task);

    /** As {@link #open(NewTask)} for each of {@code tasks}, with few queries for them all. */
    void openAll(Collection<NewTask> tasks);

    /**
     * Marks the open tasks of {@code kind} about {@code subject} as done, in the surrounding unit of work, because the
     * deed is done; nothing happens when there is none.
     *
     * @throws IllegalStateException outside a unit of work
     */
    void settle(String kind, UUID subject);

    /** As {@link #settle(String, UUID)} for each of {@code kinds} and {@code subjects}, with few queries for them all. */
    void settleAll(Set<String> kinds, Collection<UUID> subjects);

    /**
     * The open tasks of these kinds about these subjects, by subject, whoever may see them: for a module that later
     * puts back what it changed.
     *
     * @throws IllegalStateException outside a unit of work
     */
    Map<UUID, List<NewTask>> standing(Set<String> kinds, Collection<UUID> subjects);

    /**
     * Marks one task as done, in the caller's name.
     *
     * @throws org.hearth.core.failure.NotFound when the caller may not see what it is about
     * @throws org.hearth.core.failure.AccessDenied when it is neither the caller's own nor the caller holds
     *     {@link #ANY}
     * @throws org.hearth.core.failure.RuleViolation {@code E-STATE} when only the deed itself settles it
     */
    void done(UUID task);

    /**
     * Takes {@link #done(UUID)} back, for the same callers.
     *
     * @throws org.hearth.core.failure.RuleViolation {@code E-DUP} when the same was opened anew meanwhile
     */
    void reopen(UUID task);

    /** The caller's open tasks, those of the caller's roles, and those raised to one of them, by due date. */
    List<Task> mine();

    /** No count is higher; a page shows it as "99 and more". */
    int MANY = 99;

    /** How many of {@link #mine()} are due on {@code day} or before; at most {@link #MANY}. */
    int due(LocalDate day);

    /** The open tasks about {@code subject}, by due date. */
    default List<Task> about(UUID subject) {
        return about(Set.of(subject));
    }

    /** The open tasks about any of {@code subjects}, a page of a list for instance, by due date. */
    List<Task> about(Set<UUID> subjects);

    /**
     * Gives {@code to} the open tasks that {@code from} owes about any of {@code wholes} or about a part of one, in the
     * surrounding unit of work. What a role owes stays where it is.
     *
     * @param from a staff code
     * @param to a staff code
     * @param wholes what changes hands, such as families; {@link SubjectNames#wholes} tells what belongs to them
     * @return how many tasks changed hands
     */
    int handOver(String from, String to, Set<UUID> wholes);
}
