package org.hearth.core.runtime.data;

import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Writes what was collected during a unit of work, once, right before it is committed: so that a lock that all
 * writers need, such as the head of the audit chain, is held for a moment only.
 */
@FunctionalInterface
public interface BeforeCommit<E> {

    /** Everything that the work itself changed has been flushed; {@code entries} are in the order they were given. */
    void write(EntityManager em, List<E> entries);
}
