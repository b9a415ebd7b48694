package org.hearth.core.runtime.data;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The one persistence unit over the entities of all running modules, built anew and swapped when the set changes.
 *
 * <p>Work that has begun finishes on the generation it began with; that one closes when its last lease is returned.
 */
public final class PersistenceUnits implements AutoCloseable {

    /** Numbers the sessions of the whole process: EclipseLink hands out an open session of the same name again. */
    private static final AtomicLong GENERATIONS = new AtomicLong();

    private final UnitBuilder builder;
    private final AtomicReference<@Nullable UnitGeneration> current = new AtomicReference<>();
    private final List<UnitGeneration> retired = new ArrayList<>();
    private List<ManagedClasses> composed = List.of();

    public PersistenceUnits(Database database) {
        this.builder = new UnitBuilder(database);
    }

    /**
     * Builds a unit of exactly these classes and makes it the running one.
     *
     * @throws UnitRefused when they do not make a working unit; the running one goes on
     */
    public synchronized void compose(List<ManagedClasses> modules) {
        var next = new UnitGeneration(builder.build("hearth-" + GENERATIONS.incrementAndGet(), modules));
        composed = List.copyOf(modules);
        retire(current.getAndSet(next));
    }

    /** Builds the running unit anew, so that {@link #awaitDrained} tells when all work that has begun by now is over. */
    public synchronized void renew() {
        compose(composed);
    }

    /**
     * Waits until no work runs on an earlier generation, so that the classes of a stopped module can go.
     *
     * @return false when some work was still running after {@code patience}
     */
    public boolean awaitDrained(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (var generation : stillOpen()) {
                if (!generation.awaitClosed(Math.max(0, (end - System.nanoTime()) / 1_000_000))) {
                    return false;
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The number of pieces of work that run on an earlier generation. */
    public int stillWorking() {
        return stillOpen().stream().mapToInt(UnitGeneration::leases).sum();
    }

    /** Closes the running unit as soon as the work on it is done; leases are refused from now on. */
    @Override
    public synchronized void close() {
        retire(current.getAndSet(null));
    }

    Lease lease() {
        while (true) {
            var generation = current.get();
            if (generation == null) {
                throw new IllegalStateException("No persistence unit is running");
            }
            if (generation.lease()) {
                return new Lease(generation);
            }
        }
    }

    private void retire(@Nullable UnitGeneration old) {
        if (old != null) {
            retired.add(old);
            old.retire();
        }
        retired.removeIf(UnitGeneration::isClosed);
    }

    private synchronized List<UnitGeneration> stillOpen() {
        retired.removeIf(UnitGeneration::isClosed);
        return List.copyOf(retired);
    }

    /** The right to use a generation until it is closed. */
    record Lease(UnitGeneration generation) implements AutoCloseable {

        EntityManagerFactory factory() {
            return generation.factory();
        }

        @Override
        public void close() {
            generation.giveBack();
        }
    }
}
