package org.hearth.core.workflow;

import java.util.List;
import java.util.Set;
import org.hearth.core.security.Permission;

/**
 * One row of a workflow's table.
 *
 * @param name what the act is called; the message {@code <workflow>.<name>} holds its words
 * @param from the states it leaves
 * @param to the state it reaches
 * @param permission who may do it
 * @param guards the rules that must be met
 */
public record Transition<S extends Enum<S>, T>(
        String name, Set<S> from, S to, Permission permission, List<Guard<T>> guards) {

    public Transition {
        from = Set.copyOf(from);
        guards = List.copyOf(guards);
    }
}
