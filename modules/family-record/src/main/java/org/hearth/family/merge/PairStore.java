package org.hearth.family.merge;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.NotFound;
import org.hearth.family.person.LookAlikes;
import org.hearth.family.person.PersonId;
import org.hearth.family.scope.Reach;

/** All JPQL about pairs. */
final class PairStore {

    private final Reach scope;

    PairStore(Reach scope) {
        this.scope = scope;
    }

    /** Both stand, and the caller may see both. */
    private String visible() {
        return " from fam_Duplicate d, fam_Person a, fam_Person b where a.id = d.one and b.id = d.other"
                + " and a.trail.voidedAt is null and b.trail.voidedAt is null and " + scope.people("d.one") + " and "
                + scope.people("d.other");
    }

    private static String waiting(boolean putOff) {
        return putOff
                ? " and d.state = org.hearth.family.merge.PairState.LATER and d.askedAgainOn > :today"
                : " and (d.state = org.hearth.family.merge.PairState.OPEN"
                        + " or (d.state = org.hearth.family.merge.PairState.LATER and d.askedAgainOn <= :today))";
    }

    List<PairEntity> list(EntityManager em, boolean putOff, LocalDate today, PageRequest page) {
        return scope.bind(em.createQuery(
                        "select d" + visible() + waiting(putOff) + " order by d.foundOn, d.id", PairEntity.class))
                .setParameter("today", today)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
    }

    long count(EntityManager em, boolean putOff, LocalDate today) {
        return scope.bind(em.createQuery("select count(d)" + visible() + waiting(putOff), Long.class))
                .setParameter("today", today)
                .getSingleResult();
    }

    PairEntity get(EntityManager em, UUID pair) {
        return scope.bind(em.createQuery("select d" + visible() + " and d.id = :pair", PairEntity.class))
                .setParameter("pair", pair)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("pair", pair));
    }

    static Optional<PairEntity> find(EntityManager em, PersonId one, PersonId other) {
        return both(
                        em.createQuery(
                                "select d from fam_Duplicate d where (d.one = :one and d.other = :other)"
                                        + " or (d.one = :other and d.other = :one)",
                                PairEntity.class),
                        one,
                        other)
                .getResultStream()
                .findFirst();
    }

    /** True when the pair is in the queue, or was answered under the id of somebody merged since. */
    static boolean isKnown(EntityManager em, LookAlikes.Pair pair) {
        return find(em, pair.one(), pair.other()).isPresent() || areTwo(em, pair.one(), pair.other());
    }

    /** True when somebody said of the two, or of anybody merged into them, that they are two people. */
    static boolean areTwo(EntityManager em, PersonId one, PersonId other) {
        return !both(
                        em.createQuery(
                                "select d.id from fam_Duplicate d, fam_Person x, fam_Person y"
                                        + " where x.id = d.one and y.id = d.other"
                                        + " and d.state = org.hearth.family.merge.PairState.NOT_SAME and ("
                                        + "((x.id = :one or x.mergedInto = :one)"
                                        + " and (y.id = :other or y.mergedInto = :other)) or"
                                        + " ((x.id = :other or x.mergedInto = :other)"
                                        + " and (y.id = :one or y.mergedInto = :one)))",
                                UUID.class),
                        one,
                        other)
                .getResultList()
                .isEmpty();
    }

    /** The pairs of somebody that wait for an answer. */
    static List<PairEntity> waiting(EntityManager em, PersonId person) {
        return em.createQuery(
                        "select d from fam_Duplicate d where (d.one = :person or d.other = :person)"
                                + " and d.state in (org.hearth.family.merge.PairState.OPEN,"
                                + " org.hearth.family.merge.PairState.LATER)",
                        PairEntity.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** The pairs of somebody that were answered at this instant. */
    static List<PairEntity> answered(EntityManager em, PersonId person, Instant at) {
        return em.createQuery(
                        "select d from fam_Duplicate d where (d.one = :person or d.other = :person)"
                                + " and d.answeredAt = :at",
                        PairEntity.class)
                .setParameter("person", person.value())
                .setParameter("at", at)
                .getResultList();
    }

    private static <T> TypedQuery<T> both(TypedQuery<T> query, PersonId one, PersonId other) {
        return query.setParameter("one", one.value()).setParameter("other", other.value());
    }

    static Optional<LookEntity> look(EntityManager em) {
        return em.createQuery("select l from fam_DuplicateLook l", LookEntity.class)
                .getResultStream()
                .findFirst();
    }

    /** Who was added or changed, or got a number, in this time. */
    static Collection<UUID> touched(EntityManager em, Instant from, Instant until) {
        return Stream.of(
                        "select p.id from fam_Person p where p.trail.voidedAt is null"
                                + " and p.trail.changedAt >= :from and p.trail.changedAt <= :until",
                        "select distinct c.person from fam_ContactPoint c where c.trail.voidedAt is null"
                                + " and c.trail.changedAt >= :from and c.trail.changedAt <= :until")
                .flatMap(query ->
                        between(em.createQuery(query, UUID.class), from, until).getResultStream())
                .distinct()
                .toList();
    }

    private static <T> TypedQuery<T> between(TypedQuery<T> query, Instant from, Instant until) {
        return query.setParameter("from", from).setParameter("until", until);
    }
}
