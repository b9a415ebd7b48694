package org.hearth.core.event;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Something happened that other modules may care about. It holds ids only: whoever wants to know more asks the services
 * of the module that published it, which ask who may know.
 *
 * @param name what happened, a constant of the publishing module: {@code consent.revoked}
 * @param subject the id of what it happened to
 * @param others ids of what else is concerned, by what they are: {@code family}
 */
public record ModuleEvent(String name, UUID subject, Map<String, UUID> others) {

    public ModuleEvent {
        Objects.requireNonNull(subject);
        others = Map.copyOf(others);
        if (!name.matches("[a-z][a-z0-9]*(\\.[a-z0-9_]+)+")) {
            throw new IllegalArgumentException(name);
        }
    }

    /** An event that concerns nothing else. */
    public static ModuleEvent of(String name, UUID subject) {
        return new ModuleEvent(name, subject, Map.of());
    }
}
