package org.hearth.core.runtime.draft;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.draft.Drafts;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.runtime.data.DatabaseBusy;
import org.hearth.core.runtime.data.FieldText;
import org.hearth.core.security.Access;

/** Drafts in the database. Each belongs to one user, whom nobody else's questions reach. */
public final class StoredDrafts implements Drafts {

    /** The largest draft, in bytes of UTF-8. */
    static final int LARGEST = 1024 * 1024;

    /** How long a draft waits for its user. */
    static final Duration LIFE = Duration.ofDays(60);

    private final UnitOfWork work;
    private final Access access;
    private final Clock clock;

    public StoredDrafts(UnitOfWork work, Access access, Clock clock) {
        this.work = work;
        this.access = access;
        this.clock = clock;
    }

    /** {@inheritDoc} Refused with {@code E-RANGE} beyond 1 MB. */
    @Override
    public void keep(Key key, Map<String, String> fields) {
        var text = FieldText.of(fields);
        if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw new RuleViolation(Refusal.of(RefusalCode.E_RANGE, "", "draft.refused.too_large"));
        }
        var user = access.caller().user();
        try {
            keep(user, key, text);
        } catch (PersistenceException | DatabaseBusy lostRace) {
            keep(user, key, text);
        }
    }

    @Override
    public Optional<Draft> find(Key key) {
        var user = access.caller().user();
        return work.read(em -> Optional.ofNullable(em.find(DraftEntity.class, DraftEntity.id(user, key)))
                .filter(each -> each.isOf(key.version()))
                .map(DraftEntity::draft));
    }

    @Override
    public void discard(Key key) {
        var user = access.caller().user();
        work.run(em -> locked(em, user, key).ifPresent(em::remove));
    }

    /** Forgets the drafts that nobody came back for; for a daily job. */
    public int purge() {
        return work.write(em -> em.createQuery("delete from core_Draft d where d.kept < :before")
                .setParameter("before", clock.instant().minus(LIFE))
                .executeUpdate());
    }

    private void keep(UUID user, Key key, String text) {
        var now = clock.instant();
        work.run(em -> locked(em, user, key)
                .ifPresentOrElse(
                        each -> each.become(key.version(), text, now),
                        () -> em.persist(new DraftEntity(user, key, text, now))));
    }

    private static Optional<DraftEntity> locked(EntityManager em, UUID user, Key key) {
        return Optional.ofNullable(
                em.find(DraftEntity.class, DraftEntity.id(user, key), LockModeType.PESSIMISTIC_WRITE));
    }
}
