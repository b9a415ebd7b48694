package org.hearth.family.merge;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.family.person.PersonId;
import org.hearth.family.trail.Stamp;

/** All JPQL about merges, and about the rows of the two people themselves. */
final class MergeStore {

    private static final String REASON = "merged";

    private MergeStore() {}

    static Optional<MergeEntity> find(EntityManager em, MergeId merge) {
        return em.createQuery("select m from fam_Merge m where m.id = :id and m.undoneAt is null", MergeEntity.class)
                .setParameter("id", merge.value())
                .getResultStream()
                .findFirst();
    }

    /** The standing merges into somebody, the latest first. */
    static List<MergeEntity> into(EntityManager em, PersonId survivor) {
        return em.createQuery(
                        "select m from fam_Merge m where m.survivor = :survivor and m.undoneAt is null"
                                + " order by m.mergedAt desc, m.id desc",
                        MergeEntity.class)
                .setParameter("survivor", survivor.value())
                .getResultList();
    }

    /** Every standing merge, the earliest first. */
    static List<MergeEntity> standing(EntityManager em) {
        return em.createQuery(
                        "select m from fam_Merge m where m.undoneAt is null order by m.mergedAt, m.id",
                        MergeEntity.class)
                .getResultList();
    }

    static List<EntryEntity> entries(EntityManager em, MergeEntity merge) {
        return em.createQuery("select e from fam_MergeEntry e where e.merge = :merge order by e.id", EntryEntity.class)
                .setParameter("merge", merge.id().value())
                .getResultList();
    }

    static String name(EntityManager em, PersonId person) {
        return em.createQuery("select p.displayName from fam_Person p where p.id = :id", String.class)
                .setParameter("id", person.value())
                .getSingleResult();
    }

    /** Lets one row lead to another; false when somebody saved it since. */
    static boolean leadTo(EntityManager em, MergeRequest request, Stamp stamp) {
        return em.createQuery("update fam_Person p set p.mergedInto = :to, p.trail.voidedAt = :at,"
                                + " p.trail.voidReason = :reason where p.id = :id and p.version = :version"
                                + " and p.trail.voidedAt is null")
                        .setParameter("to", request.survivor().person().value())
                        .setParameter("at", stamp.at())
                        .setParameter("reason", REASON)
                        .setParameter("id", request.other().person().value())
                        .setParameter("version", request.other().version())
                        .executeUpdate()
                == 1;
    }

    static void standAlone(EntityManager em, PersonId merged) {
        em.createQuery("update fam_Person p set p.mergedInto = null, p.trail.voidedAt = null,"
                        + " p.trail.voidReason = '' where p.id = :id")
                .setParameter("id", merged.value())
                .executeUpdate();
    }

    /** Counts the version up, so that no other merge of the same person goes unnoticed; false when somebody saved since. */
    static boolean touch(EntityManager em, MergeRequest.Side person) {
        return em.createQuery("update fam_Person p set p.trail.changedByHand = p.trail.changedByHand"
                                + " where p.id = :id and p.version = :version and p.trail.voidedAt is null")
                        .setParameter("id", person.person().value())
                        .setParameter("version", person.version())
                        .executeUpdate()
                == 1;
    }

    /** Who changed a person last. */
    record LastChange(UUID by, Instant at, boolean byHand) {}

    static LastChange lastChange(EntityManager em, PersonId person) {
        var row = em.createQuery(
                        "select p.trail.changedBy, p.trail.changedAt, p.trail.changedByHand from fam_Person p"
                                + " where p.id = :id",
                        Object[].class)
                .setParameter("id", person.value())
                .getSingleResult();
        return new LastChange((UUID) row[0], (Instant) row[1], (Boolean) row[2]);
    }

    static void restore(EntityManager em, PersonId person, LastChange change) {
        em.flush();
        em.createQuery("update fam_Person p set p.trail.changedBy = :by, p.trail.changedAt = :at,"
                        + " p.trail.changedByHand = :hand where p.id = :id")
                .setParameter("by", change.by())
                .setParameter("at", change.at())
                .setParameter("hand", change.byHand())
                .setParameter("id", person.value())
                .executeUpdate();
    }
}
