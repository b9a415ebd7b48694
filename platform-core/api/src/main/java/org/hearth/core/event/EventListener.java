package org.hearth.core.event;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * What a module does when something happened elsewhere.
 *
 * @param event the name of the event: a constant of the module that publishes it
 * @param hear runs after the commit, in the platform's name, without a unit of work
 */
public record EventListener(String event, Consumer<ModuleEvent> hear) {

    public EventListener {
        Objects.requireNonNull(event);
        Objects.requireNonNull(hear);
    }
}
