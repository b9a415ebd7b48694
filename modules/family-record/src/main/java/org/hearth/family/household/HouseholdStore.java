package org.hearth.family.household;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hearth.core.data.Slices;
import org.hearth.core.failure.NotFound;
import org.hearth.family.scope.Reach;

/** All JPQL about households. */
final class HouseholdStore {

    private static final String OPEN = "r.trail.voidedAt is null and (r.validTo is null or r.validTo >= :today)";

    private final Reach scope;

    HouseholdStore(Reach scope) {
        this.scope = scope;
    }

    HouseholdEntity get(EntityManager em, UUID household) {
        var query = em.createQuery(
                "select h from fam_Household h where h.id = :household and h.trail.voidedAt is null and exists"
                        + " (select r.id from fam_HouseholdMember r where r.household = h.id and "
                        + scope.people("r.person") + ")",
                HouseholdEntity.class);
        return scope.bind(query).setParameter("household", household).getResultList().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("household", household));
    }

    List<ResidentEntity> allStays(EntityManager em, UUID person) {
        return em.createQuery(
                        "select r from fam_HouseholdMember r where r.person = :person and r.trail.voidedAt is null",
                        ResidentEntity.class)
                .setParameter("person", person)
                .getResultList();
    }

    boolean wasLivedIn(EntityManager em, UUID household) {
        return !em.createQuery(
                        "select r.id from fam_HouseholdMember r where r.household = :household"
                                + " and r.trail.voidedAt is null",
                        UUID.class)
                .setParameter("household", household)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<HouseholdEntity> all(EntityManager em, Collection<UUID> households) {
        return Slices.of(households).stream()
                .flatMap(slice -> em
                        .createQuery(
                                "select h from fam_Household h where h.id in :households"
                                        + " and h.trail.voidedAt is null order by h.id",
                                HouseholdEntity.class)
                        .setParameter("households", slice)
                        .getResultList()
                        .stream())
                .toList();
    }

    List<ResidentEntity> visibleResidents(EntityManager em, Collection<UUID> people, LocalDate today) {
        return Slices.of(people).stream()
                .flatMap(slice -> scope
                        .bind(em.createQuery(
                                "select r from fam_HouseholdMember r where r.person in :people and " + OPEN + " and "
                                        + scope.people("r.person"),
                                ResidentEntity.class))
                        .setParameter("people", slice)
                        .setParameter("today", today)
                        .getResultList()
                        .stream())
                .toList();
    }

    List<ResidentEntity> residentsOf(EntityManager em, Collection<UUID> households, LocalDate today) {
        return Slices.of(households).stream()
                .flatMap(slice -> scope
                        .bind(em.createQuery(
                                "select r from fam_HouseholdMember r where r.household in :households and " + OPEN
                                        + " and " + scope.people("r.person") + " order by r.id",
                                ResidentEntity.class))
                        .setParameter("households", slice)
                        .setParameter("today", today)
                        .getResultList()
                        .stream())
                .toList();
    }

    /** True when somebody lives there, in the caller's scope or not. */
    boolean isLivedIn(EntityManager em, UUID household, LocalDate today) {
        return em.createQuery(
                                "select count(r.id) from fam_HouseholdMember r where r.household = :household and "
                                        + OPEN,
                                Long.class)
                        .setParameter("household", household)
                        .setParameter("today", today)
                        .getSingleResult()
                > 0;
    }

    List<ResidentEntity> stays(EntityManager em, Collection<UUID> people, LocalDate today) {
        return Slices.of(people).stream()
                .flatMap(slice -> em
                        .createQuery(
                                "select r from fam_HouseholdMember r where r.person in :people and " + OPEN,
                                ResidentEntity.class)
                        .setParameter("people", slice)
                        .setParameter("today", today)
                        .getResultList()
                        .stream())
                .toList();
    }
}
