package org.hearth.core.runtime.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How often in a row a name or an address was wrong, and until when it has to wait. */
@Entity(name = "core_LogInFailure")
@Table(name = "core_log_in_failure")
class LogInFailureEntity {

    static final int FREE = 4;
    static final Duration LONGEST = Duration.ofMinutes(15);
    static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final int DOUBLINGS = 10;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column
    private int failures;

    @Column(name = "last_failure")
    private Instant last;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    protected LogInFailureEntity() {}

    LogInFailureEntity(UUID source, Instant now) {
        this.id = source;
        this.last = now;
    }

    Optional<Instant> lockedUntil(Instant now) {
        return Optional.ofNullable(lockedUntil).filter(now::isBefore);
    }

    int failures() {
        return failures;
    }

    void charge(Instant now) {
        failures = last.plus(FORGOTTEN).isBefore(now) ? 1 : failures + 1;
        last = now;
        lockedUntil = failures <= FREE ? null : now.plus(delay(failures));
    }

    /** Takes one charge back, because the try turned out right. */
    void refund() {
        failures = Math.max(0, failures - 1);
        lockedUntil = null;
    }

    /** None for the first four, then 2, 4, 8 … seconds, at most a quarter of an hour. */
    static Duration delay(int failures) {
        if (failures <= FREE) {
            return Duration.ZERO;
        }
        var seconds = Duration.ofSeconds(1L << Math.min(failures - FREE, DOUBLINGS));
        return seconds.compareTo(LONGEST) > 0 ? LONGEST : seconds;
    }
}
