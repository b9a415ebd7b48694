package org.hearth.core.security;

import java.util.Set;

/**
 * A role of the field, and what a module lets it do. Several modules may add permissions to the same role.
 *
 * @param code the role's code; the message {@code role.<code>} holds its name
 * @param permissions what this module grants
 */
public record Role(String code, Set<Permission> permissions) {

    /** Looks after the installation; sees no family's data. */
    public static final String ADMINISTRATOR = "administrator";

    public Role {
        permissions = Set.copyOf(permissions);
    }
}
