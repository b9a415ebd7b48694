package org.hearth.family.family;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearth.core.data.Slices;
import org.hearth.core.failure.NotFound;
import org.hearth.family.person.ExternalId;
import org.hearth.family.scope.Reach;

/** The JPQL about families, but for the list. */
final class FamilyStore {

    private static final String NOT_AGAIN = " and t.givenAgainAt is null";

    private final Reach scope;

    FamilyStore(Reach scope) {
        this.scope = scope;
    }

    FamilyEntity get(EntityManager em, UUID family) {
        scope.requireFamily(em, family);
        return em.find(FamilyEntity.class, family);
    }

    List<FamilyEntity> visible(EntityManager em, Collection<UUID> families) {
        return Slices.of(families).stream()
                .flatMap(slice -> scope
                        .bind(em.createQuery(
                                "select f from fam_Family f where f.id in :families and f.trail.voidedAt is null and "
                                        + scope.families("f.id"),
                                FamilyEntity.class))
                        .setParameter("families", slice)
                        .getResultList()
                        .stream())
                .toList();
    }

    List<FamilyEntity> anywhere(EntityManager em, Collection<UUID> families) {
        return Slices.of(families).stream()
                .flatMap(slice -> em
                        .createQuery(
                                "select f from fam_Family f where f.id in :families and f.trail.voidedAt is null",
                                FamilyEntity.class)
                        .setParameter("families", slice)
                        .getResultList()
                        .stream())
                .toList();
    }

    List<MemberEntity> members(EntityManager em, Collection<UUID> families) {
        return Slices.of(families).stream()
                .flatMap(slice -> em
                        .createQuery(
                                "select m from fam_FamilyMember m where m.family in :families"
                                        + " and m.trail.voidedAt is null order by m.validFrom, m.id",
                                MemberEntity.class)
                        .setParameter("families", slice)
                        .getResultList()
                        .stream())
                .toList();
    }

    /** True for a family under a legal hold, and for one about which people wrote down what must not vanish with a file. */
    boolean isWorkedWith(EntityManager em, UUID family) {
        return Stream.of(
                        "fam_LegalHold e where e.family = :family and e.liftedAt is null",
                        "fam_Contact e where e.family = :family and e.trail.voidedAt is null",
                        "fam_Referral e where e.family = :family and e.trail.voidedAt is null",
                        "fam_RecordRequest e where e.family = :family")
                .anyMatch(rows -> !em.createQuery("select e.id from " + rows, UUID.class)
                        .setParameter("family", family)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty());
    }

    List<MemberEntity> membershipsOf(EntityManager em, UUID person) {
        return em.createQuery(
                        "select m from fam_FamilyMember m where m.person = :person and m.trail.voidedAt is null",
                        MemberEntity.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** How another system calls, or called, a person. */
    Optional<ExternalId> lastKeyOf(EntityManager em, UUID person) {
        return em
                .createQuery(
                        "select k.system, k.value from fam_PersonKey k where k.person = :person order by k.id desc",
                        Object[].class)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .map(row -> new ExternalId((String) row[0], (String) row[1]))
                .findFirst();
    }

    MemberEntity openMember(EntityManager em, UUID family, UUID person, LocalDate today) {
        return members(em, List.of(family)).stream()
                .filter(member -> member.person().equals(person) && member.isOpenOn(today))
                .findFirst()
                .orElseThrow(() -> new NotFound("member", person));
    }

    List<UUID> familiesOf(EntityManager em, UUID person, LocalDate today) {
        return scope.bind(em.createQuery(
                        "select m.family from fam_FamilyMember m where m.person = :person"
                                + " and m.trail.voidedAt is null and (m.validTo is null or m.validTo >= :today) and "
                                + scope.families("m.family"),
                        UUID.class))
                .setParameter("person", person)
                .setParameter("today", today)
                .getResultList();
    }

    Map<String, FamilyId> byKey(EntityManager em, String system, Collection<String> values) {
        var found = new HashMap<String, FamilyId>();
        for (var slice : Slices.of(values)) {
            em.createQuery(
                            "select k.value, k.family from fam_FamilyKey k"
                                    + " where k.system = :system and k.retired = '' and k.value in :values",
                            Object[].class)
                    .setParameter("system", system)
                    .setParameter("values", slice)
                    .getResultList()
                    .forEach(row -> found.put((String) row[0], new FamilyId((UUID) row[1])));
        }
        return found;
    }

    List<FamilyKeyEntity> keysOf(EntityManager em, UUID family) {
        return em.createQuery(
                        "select k from fam_FamilyKey k where k.family = :family and k.retired = ''",
                        FamilyKeyEntity.class)
                .setParameter("family", family)
                .getResultList();
    }

    List<String> takenNumbers(EntityManager em, Collection<String> numbers) {
        return Slices.of(numbers).stream()
                .flatMap(slice -> em
                        .createQuery(
                                "select f.number from fam_Family f where f.number in :numbers and f.retired = ''",
                                String.class)
                        .setParameter("numbers", slice)
                        .getResultList()
                        .stream())
                .toList();
    }

    /** Which of these numbers belonged to records that were removed, and when; but for those that may be used again. */
    Map<String, LocalDate> removedNumbers(EntityManager em, Collection<String> numbers) {
        return removed(
                em, "select t.number, t.removedOn from fam_Tombstone t where t.number in :values" + NOT_AGAIN, numbers);
    }

    /** As {@link #removedNumbers}, by what another system calls the family. */
    Map<String, LocalDate> removedKeys(EntityManager em, String system, Collection<String> values) {
        return removed(
                em,
                "select k.value, t.removedOn from fam_TombstoneKey k, fam_Tombstone t where t.id = k.tombstone"
                        + " and k.system = :system and k.value in :values" + NOT_AGAIN,
                values,
                system);
    }

    // The tombstones belong to a package above this one; JPQL names the entities.
    private static Map<String, LocalDate> removed(
            EntityManager em, String jpql, Collection<String> values, String... system) {
        var removed = new HashMap<String, LocalDate>();
        for (var slice : Slices.of(values)) {
            var query = em.createQuery(jpql, Object[].class).setParameter("values", slice);
            for (var name : system) {
                query.setParameter("system", name);
            }
            query.getResultList().forEach(row -> removed.put((String) row[0], (LocalDate) row[1]));
        }
        return removed;
    }

    /** Last names by person. */
    Map<UUID, String> lastNames(EntityManager em, Collection<UUID> people) {
        var names = new HashMap<UUID, String>();
        for (var slice : Slices.of(people)) {
            em.createQuery("select p.id, p.lastName from fam_Person p where p.id in :people", Object[].class)
                    .setParameter("people", slice)
                    .getResultList()
                    .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        }
        return names;
    }
}
