package org.hearth.family.retention;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.StaleData;
import org.hearth.family.family.FamilyId;

/** All JPQL about what is due, held, proposed and removed. */
final class RetentionStore {

    static final String HOLD = "fam.legal_hold";
    static final String PURGE = "fam.purge";

    private static final String DUE = " from fam_RetentionDue d, fam_FamilyCard f where f.id = d.family";
    private static final String HOLDS = " from fam_LegalHold h, fam_FamilyCard f where f.id = h.family";
    private static final String STANDING = " and h.liftedAt is null";
    private static final String PURGES = " from fam_Purge p, fam_FamilyCard f where f.id = p.family";
    private static final String OPEN = " and p.openFamily is not null";

    private RetentionStore() {}

    /** What stands of a family on a card. */
    record Card(String number, String name, String retired) {

        boolean isVoided() {
            return !retired.isEmpty();
        }
    }

    static Card card(EntityManager em, UUID family) {
        return em.createQuery(
                        "select f.number, f.name, f.retired from fam_FamilyCard f where f.id = :family", Object[].class)
                .setParameter("family", family)
                .getResultStream()
                .findFirst()
                .map(row -> new Card((String) row[0], (String) row[1], (String) row[2]))
                .orElseThrow(() -> new NotFound("family", family));
    }

    static Page<DueFamily> due(EntityManager em, PageRequest page, boolean named) {
        var rows = page(
                        em,
                        "select d, f.number, f.name, (select count(p.id) from fam_Purge p where p.openFamily = d.family)"
                                + DUE + " order by d.keptUntil, d.family",
                        page)
                .stream()
                .map(row -> due(row, named))
                .toList();
        return new Page<>(rows, count(em, "select count(d.family)" + DUE));
    }

    private static DueFamily due(Object[] row, boolean named) {
        var due = (DueEntity) row[0];
        return new DueFamily(
                new FamilyId(due.family()),
                (String) row[1],
                named ? (String) row[2] : "",
                due.endedOn(),
                due.keptUntil(),
                ((Number) row[3]).longValue() > 0);
    }

    static HoldEntity hold(EntityManager em, LegalHoldId id, long version) {
        var row = Optional.ofNullable(em.find(HoldEntity.class, id.value()))
                .orElseThrow(() -> new NotFound(HOLD, id.value()));
        if (row.version() != version) {
            throw new StaleData(HOLD, id.value());
        }
        return row;
    }

    static Page<LegalHold.Line> holds(EntityManager em, boolean all, PageRequest page) {
        var from = all ? HOLDS : HOLDS + STANDING;
        var rows = page(em, "select h, f.number, f.name" + from + " order by h.placedAt desc, h.id", page).stream()
                .map(row -> new LegalHold.Line(((HoldEntity) row[0]).asRecord(), (String) row[1], (String) row[2]))
                .toList();
        return new Page<>(rows, count(em, "select count(h.id)" + from));
    }

    static List<HoldEntity> standingHolds(EntityManager em, UUID family) {
        return em.createQuery(
                        "select h from fam_LegalHold h where h.family = :family" + STANDING + " order by h.placedAt",
                        HoldEntity.class)
                .setParameter("family", family)
                .getResultList();
    }

    static PurgeEntity purge(EntityManager em, PurgeId id) {
        return Optional.ofNullable(em.find(PurgeEntity.class, id.value()))
                .orElseThrow(() -> new NotFound(PURGE, id.value()));
    }

    static PurgeEntity purge(EntityManager em, PurgeId id, long version) {
        var row = purge(em, id);
        if (row.version() != version) {
            throw new StaleData(PURGE, id.value());
        }
        return row;
    }

    static Optional<PurgeEntity> openPurge(EntityManager em, UUID family) {
        return em.createQuery("select p from fam_Purge p where p.openFamily = :family", PurgeEntity.class)
                .setParameter("family", family)
                .getResultStream()
                .findFirst();
    }

    /** The latest proposal, where it is open or could not be carried out. */
    static Optional<PurgeEntity> lastPurge(EntityManager em, UUID family) {
        return em.createQuery(
                        "select p from fam_Purge p where p.family = :family order by p.proposedAt desc, p.id desc",
                        PurgeEntity.class)
                .setParameter("family", family)
                .setMaxResults(1)
                .getResultStream()
                .filter(PurgeEntity::isToBeSeen)
                .findFirst();
    }

    static List<PurgeEntity> begun(EntityManager em) {
        return em.createQuery("select p from fam_Purge p where p.state = :begun", PurgeEntity.class)
                .setParameter("begun", PurgeState.APPROVED)
                .getResultList();
    }

    static Page<Purge.Line> purges(EntityManager em, boolean all, PageRequest page, boolean named) {
        var from = all ? PURGES : PURGES + OPEN;
        var rows = page(em, "select p, f.number, f.name" + from + " order by p.proposedAt desc, p.id", page).stream()
                .map(row -> new Purge.Line(
                        ((PurgeEntity) row[0]).asRecord(), (String) row[1], named ? (String) row[2] : ""))
                .toList();
        return new Page<>(rows, count(em, "select count(p.id)" + from));
    }

    /** The numbers of the families that proposals are about, by proposal. */
    static List<Object[]> numbers(EntityManager em, Collection<UUID> purges) {
        return purges.isEmpty()
                ? List.of()
                : em.createQuery("select p.id, f.number" + PURGES + " and p.id in :purges", Object[].class)
                        .setParameter("purges", purges)
                        .getResultList();
    }

    static Page<Tombstone> tombstones(EntityManager em, PageRequest page) {
        var rows = em.createQuery(
                        "select t from fam_Tombstone t order by t.removedAt desc, t.id", TombstoneEntity.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
        return new Page<>(
                rows.stream().map(TombstoneEntity::asRecord).toList(),
                count(em, "select count(t.id) from fam_Tombstone t"));
    }

    private static List<Object[]> page(EntityManager em, String query, PageRequest page) {
        return em.createQuery(query, Object[].class)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
    }

    private static long count(EntityManager em, String query) {
        return em.createQuery(query, Long.class).getSingleResult();
    }
}
