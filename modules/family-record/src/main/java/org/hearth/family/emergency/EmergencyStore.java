package org.hearth.family.emergency;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.StaleData;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.SearchName;
import org.hearth.family.scope.Reach;

/** All JPQL about emergency openings. */
final class EmergencyStore {

    private static final int ENOUGH_TO_DOUBT = 2;

    private static final String LINES = " from fam_EmergencyAccess e, fam_FamilyCard f where f.id = e.family";
    private static final String WAITING = " and e.reviewedAt is null";

    private EmergencyStore() {}

    static EmergencyEntity get(EntityManager em, EmergencyOpeningId opening) {
        return Optional.ofNullable(em.find(EmergencyEntity.class, opening.value()))
                .orElseThrow(() -> new NotFound(Reach.EMERGENCY, opening.value()));
    }

    static EmergencyEntity get(EntityManager em, EmergencyOpeningId opening, long version) {
        var row = get(em, opening);
        if (row.version() != version) {
            throw new StaleData(Reach.EMERGENCY, opening.value());
        }
        return row;
    }

    /** The one family that is meant; empty when none fits, and when several do. */
    static Optional<FamilyId> meant(EntityManager em, EmergencyRequest request, LocalDate today) {
        var found = request.hasNumber() ? byNumber(em, request.number()) : byPerson(em, request, today);
        return found.size() == 1 ? Optional.of(new FamilyId(found.getFirst())) : Optional.empty();
    }

    // Families and people belong to other packages; JPQL names the entities.
    private static List<UUID> byNumber(EntityManager em, String number) {
        return em.createQuery(
                        "select f.id from fam_Family f where f.searchNumber = :number and f.trail.voidedAt is null",
                        UUID.class)
                .setParameter("number", SearchName.of(number))
                .setMaxResults(ENOUGH_TO_DOUBT)
                .getResultList();
    }

    private static List<UUID> byPerson(EntityManager em, EmergencyRequest request, LocalDate today) {
        var first = SearchName.of(request.firstName());
        var last = SearchName.of(request.lastName());
        return em
                .createQuery(
                        "select p.firstName, p.preferredName, p.lastName, m.family"
                                + " from fam_Person p, fam_FamilyMember m, fam_Family f where m.person = p.id"
                                + " and f.id = m.family and f.trail.voidedAt is null and p.trail.voidedAt is null"
                                + " and m.trail.voidedAt is null and (m.validTo is null or m.validTo >= :today)"
                                + " and p.birthDate = :born and p.searchName like :last escape '!'",
                        Object[].class)
                .setParameter("today", today)
                .setParameter("born", request.birthDate())
                .setParameter("last", SearchName.prefix(last + " "))
                .getResultList()
                .stream()
                .filter(row -> SearchName.of((String) row[2]).equals(last))
                .filter(row -> SearchName.of((String) row[0]).equals(first)
                        || SearchName.of((String) row[1]).equals(first))
                .map(row -> (UUID) row[3])
                .distinct()
                .toList();
    }

    static boolean reaches(EntityManager em, Reach reach, FamilyId family) {
        var query = em.createQuery(
                "select f.id from fam_Family f where f.id = :family and " + reach.families("f.id"), UUID.class);
        return !reach.bind(query)
                .setParameter("family", family.value())
                .getResultList()
                .isEmpty();
    }

    static Optional<EmergencyEntity> running(EntityManager em, UUID user, FamilyId family, Instant now) {
        return em.createQuery(
                        "select e from fam_EmergencyAccess e where e.user = :user and e.family = :family"
                                + " and e.endedAt is null and e.until > :now order by e.openedAt desc",
                        EmergencyEntity.class)
                .setParameter("user", user)
                .setParameter("family", family.value())
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    static long triesSince(EntityManager em, UUID user, Instant since) {
        return em.createQuery(
                        "select count(t.id) from fam_EmergencyTry t where t.user = :user and t.triedAt > :since",
                        Long.class)
                .setParameter("user", user)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** One page, the latest first. */
    static Page<EmergencyLine> page(EntityManager em, boolean all, PageRequest page) {
        var lines = all ? LINES : LINES + WAITING;
        var rows = em.createQuery(
                        "select e, f.name, f.number" + lines + " order by e.openedAt desc, e.id", Object[].class)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
        var total = em.createQuery("select count(e.id)" + lines, Long.class).getSingleResult();
        return new Page<>(
                rows.stream()
                        .map(row -> new EmergencyLine(
                                ((EmergencyEntity) row[0]).asRecord(), (String) row[1], (String) row[2]))
                        .toList(),
                total);
    }

    static List<EmergencyEntity> all(EntityManager em, List<UUID> openings) {
        return openings.isEmpty()
                ? List.of()
                : em.createQuery("select e from fam_EmergencyAccess e where e.id in :openings", EmergencyEntity.class)
                        .setParameter("openings", openings)
                        .getResultList();
    }
}
