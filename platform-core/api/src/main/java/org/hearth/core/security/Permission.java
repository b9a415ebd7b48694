package org.hearth.core.security;

/**
 * One thing a role may do, declared by a module and asked in its services.
 *
 * @param code unique, with the module's prefix: {@code hs.plan.write}; small letters, digits, {@code _} and {@code -}
 */
public record Permission(String code) {

    public Permission {
        if (!code.matches("[a-z][a-z0-9]*(\\.[a-z0-9][a-z0-9_-]*)+")) {
            throw new IllegalArgumentException(code);
        }
    }
}
