package org.hearth.core.runtime.imports;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.time.SiteTime;

/** This process's hold on one batch. */
final class BatchLease {

    private static final Duration BEAT = Duration.ofSeconds(10);

    private final UnitOfWork work;
    private final SiteTime time;
    private final UUID node;
    private final UUID batch;
    private Instant next = Instant.MIN;

    BatchLease(UnitOfWork work, SiteTime time, UUID node, UUID batch) {
        this.work = work;
        this.time = time;
        this.node = node;
        this.batch = batch;
    }

    /** Who works, and since when nothing newer was heard. */
    record Owner(UUID node, Instant heard) {}

    Owner owner() {
        return new Owner(node, time.now());
    }

    /** Between units of work, as often as one likes: says every few seconds that the work goes on. */
    void keep() {
        if (!time.now().isBefore(next)) {
            work.run(this::keep);
        }
    }

    /** Last in a unit of work: it is committed only if the batch is still this process's. */
    void keep(EntityManager em) {
        Owner now = owner();
        if (!ImportStore.beat(em, batch, now)) {
            throw new IllegalStateException("import batch " + batch + " was taken over by another process");
        }
        next = now.heard().plus(BEAT);
    }
}
