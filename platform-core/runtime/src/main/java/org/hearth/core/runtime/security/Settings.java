package org.hearth.core.runtime.security;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.runtime.data.LeasedUnitOfWork;
import org.hearth.core.runtime.data.OwnChanges;

/**
 * Settings of the installation, by key. They are asked at every turn and hardly ever change, so they are kept in memory
 * for {@link #FRESH}; another node sees a change after that time at the latest.
 */
public final class Settings {

    static final Duration FRESH = Duration.ofMinutes(1);
    private static final UUID GUARD = new UUID(0, 1);

    private final LeasedUnitOfWork work;
    private final OwnChanges ownChanges;
    private final Clock clock;
    private volatile Snapshot snapshot = new Snapshot(Map.of(), Instant.MIN);

    public Settings(LeasedUnitOfWork work, Clock clock) {
        this.work = work;
        this.ownChanges = new OwnChanges(work);
        this.clock = clock;
    }

    private record Snapshot(Map<String, String> values, Instant until) {}

    /** The value of {@code key}, if it was ever set. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(current().values().get(key));
    }

    /** Sets {@code key} in the surrounding unit of work. The caller asks the permission and writes the audit entry. */
    public void put(String key, String value) {
        work.run(em -> {
            row(em, key)
                    .ifPresentOrElse(
                            each -> each.become(value),
                            () -> em.persist(new SettingEntity(TimeOrderedId.next(), key, value)));
            ownChanges.mark();
            work.afterCommit(() -> snapshot = new Snapshot(Map.of(), Instant.MIN));
        });
    }

    /**
     * Lets one unit of work at a time change accounts, on every node: two administrators who take the role from each
     * other at the same moment must not both succeed.
     */
    static void oneAtATime(EntityManager em) {
        if (em.find(SettingEntity.class, GUARD, LockModeType.PESSIMISTIC_WRITE) == null) {
            em.persist(new SettingEntity(GUARD, "guard.accounts", ""));
            em.flush();
        }
    }

    private Snapshot current() {
        if (ownChanges.any()) {
            return new Snapshot(work.read(Settings::all), Instant.MIN);
        }
        var known = snapshot;
        if (clock.instant().isBefore(known.until())) {
            return known;
        }
        var fresh = new Snapshot(work.read(Settings::all), clock.instant().plus(FRESH));
        snapshot = fresh;
        return fresh;
    }

    private static Map<String, String> all(EntityManager em) {
        return em.createQuery("select s from core_Setting s", SettingEntity.class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(SettingEntity::code, SettingEntity::text));
    }

    private static Optional<SettingEntity> row(EntityManager em, String key) {
        return em.createQuery("select s from core_Setting s where s.code = :code", SettingEntity.class)
                .setParameter("code", key)
                .getResultStream()
                .findFirst();
    }
}
