package org.hearth.core.runtime.security;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.runtime.data.DatabaseBusy;

/**
 * Slows guessing down, for each name and for each address, whether the name exists or not. A try is charged before the
 * password is looked at and refunded when it was right: however many tries come at once, no more than the free ones
 * are checked. The counts are in the database, so neither a restart nor another node resets them.
 *
 * <p>Sources are stored as digests: people type their password into the field for the name.
 */
final class LockOut {

    private static final int TRIES = 5;

    private final UnitOfWork work;
    private final Clock clock;

    LockOut(UnitOfWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /**
     * Counts one try. Gives the time to wait for when there were too many already; then nothing is counted and no row is
     * made, so that whoever goes on trying new names from a locked address does not fill the table.
     */
    Optional<Instant> charge(String name, String address) {
        return insist(() -> work.write(em -> charge(em, ofName(name), ofAddress(address))));
    }

    /** Counts one try for a name alone. */
    Optional<Instant> charge(String name) {
        return insist(() -> work.write(em -> charge(em, ofName(name))));
    }

    /** Forgets the wrong tries of {@code name}. */
    void forget(EntityManager em, String name) {
        find(em, ofName(name)).ifPresent(em::remove);
    }

    /** Takes one charge of {@code address} back; the wrong tries of others from there still count. */
    void refund(EntityManager em, String address) {
        find(em, ofAddress(address)).ifPresent(LogInFailureEntity::refund);
    }

    /** Removes what no longer counts. */
    int purge() {
        return work.write(em -> em.createQuery("delete from core_LogInFailure f where f.last < :forgotten")
                .setParameter("forgotten", clock.instant().minus(LogInFailureEntity.FORGOTTEN))
                .executeUpdate());
    }

    private Optional<Instant> charge(EntityManager em, UUID... sources) {
        var now = clock.instant();
        var known = lockedUntil(em, now, sources);
        if (known.isPresent()) {
            return known;
        }
        // the name before the address, as at the end of a log-in: two who lock in another order wait for each other
        var rows = Stream.of(sources).map(each -> row(em, each, now)).toList();
        var wait = rows.stream().flatMap(each -> each.lockedUntil(now).stream()).max(Comparator.naturalOrder());
        if (wait.isEmpty()) {
            rows.forEach(each -> each.charge(now));
        }
        return wait;
    }

    /**
     * Looks without keeping a lock. One source at a time: a statement about two of them holds the first, on the embedded
     * database, while it waits for the second, and whoever ends a log-in meanwhile waits for the first.
     */
    private static Optional<Instant> lockedUntil(EntityManager em, Instant now, UUID... sources) {
        return Stream.of(sources)
                .flatMap(source -> em
                        .createQuery(
                                "select f.lockedUntil from core_LogInFailure f where f.id = :source and f.lockedUntil > :now",
                                Instant.class)
                        .setParameter("source", source)
                        .setParameter("now", now)
                        .getResultList()
                        .stream())
                .max(Comparator.naturalOrder());
    }

    private static LogInFailureEntity row(EntityManager em, UUID source, Instant now) {
        return find(em, source).orElseGet(() -> {
            var fresh = new LogInFailureEntity(source, now);
            em.persist(fresh);
            em.flush();
            return fresh;
        });
    }

    private static Optional<LogInFailureEntity> find(EntityManager em, UUID source) {
        return Optional.ofNullable(em.find(LogInFailureEntity.class, source, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Two first tries at once make the same row: the later one starts again and finds it. */
    private static <T> T insist(Supplier<T> charge) {
        for (int attempt = 1; attempt < TRIES; attempt++) {
            try {
                return charge.get();
            } catch (PersistenceException | DatabaseBusy lostRace) {
                Thread.onSpinWait();
            }
        }
        return charge.get();
    }

    private static UUID ofName(String name) {
        return digest("name:" + Fields.loginName(name));
    }

    private static UUID ofAddress(String address) {
        return digest("address:" + address);
    }

    private static UUID digest(String source) {
        try {
            var bytes = ByteBuffer.wrap(
                    MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8)));
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
