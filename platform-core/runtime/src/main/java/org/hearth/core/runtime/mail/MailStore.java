package org.hearth.core.runtime.mail;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query about mail. */
final class MailStore {

    private MailStore() {}

    static List<UUID> waiting(EntityManager em, Instant now, int limit) {
        return em.createQuery(
                        "select m.id from core_Mail m where m.nextTry <= :now order by m.nextTry, m.id", UUID.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Takes one mail for this node until its next try; empty when another node took it. */
    static Optional<MailEntity> take(EntityManager em, UUID id, Instant now) {
        return em.createQuery("select m from core_Mail m where m.id = :id and m.nextTry <= :now", MailEntity.class)
                .setParameter("id", id)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    static int removeOlderThan(EntityManager em, Instant oldest) {
        return em.createQuery("delete from core_Mail m where m.nextTry is null and m.queued < :oldest")
                .setParameter("oldest", oldest)
                .executeUpdate();
    }
}
