package org.hearth.core.runtime.job;

import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.StaleData;
import org.hearth.core.runtime.data.DatabaseBusy;

/** Gives each daily job's turn to one of the processes that share a database. */
public final class DailyTurns {

    /** A little less than a day: whoever asks every hour then keeps to the same hour. */
    private static final Duration DAY = Duration.ofMinutes(23 * 60 + 30);

    private final UnitOfWork work;
    private final Clock clock;

    public DailyTurns(UnitOfWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /** True for the first who asks in a day. */
    public boolean take(String job) {
        try {
            return work.write(em -> {
                var now = clock.instant();
                var last = Optional.ofNullable(em.find(TurnEntity.class, job, LockModeType.PESSIMISTIC_WRITE));
                if (last.filter(turn -> turn.taken().plus(DAY).isAfter(now)).isPresent()) {
                    return false;
                }
                last.ifPresentOrElse(turn -> turn.take(now), () -> em.persist(new TurnEntity(job, now)));
                return true;
            });
        } catch (PersistenceException | DatabaseBusy | StaleData anotherWasFaster) {
            return false;
        }
    }
}
