package org.hearth.core.runtime.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.time.SiteTime;

/**
 * Which process works on which batch. Several processes may share a database: whoever works says so at every chunk, in
 * the chunk's own transaction, and only a batch that was silent for {@link #STALE} is taken over. From then on nothing
 * more of the former owner is committed.
 */
public final class BatchLeases {

    static final Duration STALE = Duration.ofMinutes(2);

    private final UnitOfWork work;
    private final SiteTime time;
    private final UUID node;
    private final boolean alone;

    /**
     * @param node this process
     * @param alone true when no other process can be at work on this database: what another left is then dead at once
     */
    public BatchLeases(UnitOfWork work, SiteTime time, UUID node, boolean alone) {
        this.work = work;
        this.time = time;
        this.node = node;
        this.alone = alone;
    }

    BatchLease of(UUID batch) {
        return new BatchLease(work, time, node, batch);
    }

    /** Takes over a batch that nobody works on any more; false when somebody does. */
    boolean takeOver(UUID batch) {
        Instant now = time.now();
        Instant silentSince = now.minus(STALE);
        return work.write(em ->
                ImportStore.takeOver(em, batch, of(batch).owner(), silentSince, alone ? now.plus(STALE) : silentSince));
    }

    Instant now() {
        return time.now();
    }
}
