package org.hearth.core.runtime.security;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.core.security.Permission;
import org.hearth.core.security.Role;

/** The roles of the core and of every running module, and what each module lets them do. */
public final class RoleRegistry {

    private volatile Map<String, List<Role>> byModule = Map.of();

    /** Knows what {@code module} grants, instead of what it granted before. */
    public synchronized void add(String module, Collection<Role> roles) {
        var changed = new HashMap<>(byModule);
        changed.put(module, List.copyOf(roles));
        byModule = Map.copyOf(changed);
    }

    /** Forgets what {@code module} grants. */
    public synchronized void remove(String module) {
        var changed = new HashMap<>(byModule);
        changed.remove(module);
        byModule = Map.copyOf(changed);
    }

    /** The codes of all roles, sorted. */
    public List<String> codes() {
        return granted().map(Role::code).distinct().sorted().toList();
    }

    /** Every role with what each module grants it; a role may be there several times. */
    public List<Role> all() {
        return granted().toList();
    }

    /** True when one of {@code roles} holds {@code permission}; what nobody granted is refused. */
    public boolean grants(Set<String> roles, Permission permission) {
        return granted()
                .anyMatch(each ->
                        roles.contains(each.code()) && each.permissions().contains(permission));
    }

    private Stream<Role> granted() {
        return byModule.values().stream().flatMap(List::stream);
    }
}
