package org.hearth.core.event;

/**
 * Where modules publish what happened. Those that want to hear of it say so in {@link
 * org.hearth.core.module.Module#eventListeners()}; a module that is switched off hears nothing.
 */
public interface ModuleEvents {

    /**
     * Tells every listener once the surrounding unit of work has been committed, each in the platform's own name and
     * outside that unit of work; nobody when it rolls back. A listener that fails is logged and harms neither the act nor the
     * other listeners. It is told on this server, at most once: what must not be missed is looked for daily too.
     *
     * @throws IllegalStateException outside a unit of work
     */
    void publish(ModuleEvent event);
}
