package org.hearth.core.runtime.event;

import java.util.List;
import java.util.function.Supplier;
import org.hearth.core.event.EventListener;
import org.hearth.core.event.ModuleEvent;
import org.hearth.core.event.ModuleEvents;
import org.hearth.core.runtime.data.LeasedUnitOfWork;
import org.hearth.core.security.Access;
import org.hearth.core.security.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the running modules after the commit. They are asked then, so one that went meanwhile hears nothing. */
public final class PublishedEvents implements ModuleEvents {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedEvents.class);

    private final LeasedUnitOfWork work;
    private final Access access;
    private final Supplier<List<EventListener>> listeners;

    /**
     * Events for what {@code listeners} gives at that moment.
     *
     * @param listeners those of the running modules, in the order in which they started
     */
    public PublishedEvents(LeasedUnitOfWork work, Access access, Supplier<List<EventListener>> listeners) {
        this.work = work;
        this.access = access;
        this.listeners = listeners;
    }

    @Override
    public void publish(ModuleEvent event) {
        work.requireSurrounding();
        work.afterCommit(() -> tell(event));
    }

    private void tell(ModuleEvent event) {
        listeners.get().stream()
                .filter(listener -> listener.event().equals(event.name()))
                .forEach(listener -> tell(listener, event));
    }

    private void tell(EventListener listener, ModuleEvent event) {
        try {
            access.as(Caller.SYSTEM, () -> listener.hear().accept(event));
        } catch (RuntimeException | LinkageError failed) {
            LOG.error("A listener to {} about {} failed", event.name(), event.subject(), failed);
        }
    }
}
