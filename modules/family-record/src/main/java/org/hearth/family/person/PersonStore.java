package org.hearth.family.person;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.data.Slices;
import org.hearth.core.failure.NotFound;
import org.hearth.family.scope.Reach;

/** All JPQL about people. */
final class PersonStore {

    private final Reach scope;

    PersonStore(Reach scope) {
        this.scope = scope;
    }

    PersonEntity get(EntityManager em, UUID person) {
        return Optional.ofNullable(em.find(PersonEntity.class, person))
                .filter(entity -> !entity.isVoided() && scope.admits(em, Set.of(person)))
                .orElseThrow(() -> new NotFound("person", person));
    }

    List<PersonEntity> find(EntityManager em, Collection<UUID> people) {
        return Slices.of(people).stream()
                .flatMap(slice -> scope
                        .bind(em.createQuery(
                                "select p from fam_Person p where p.id in :people and p.trail.voidedAt is null and "
                                        + scope.people("p.id"),
                                PersonEntity.class))
                        .setParameter("people", slice)
                        .getResultList()
                        .stream())
                .toList();
    }

    Optional<UUID> survivor(EntityManager em, UUID merged) {
        var query = em.createQuery(
                "select s.id from fam_Person p, fam_Person s where p.id = :merged and s.id = p.mergedInto"
                        + " and s.trail.voidedAt is null and " + scope.people("s.id"),
                UUID.class);
        return scope.bind(query)
                .setParameter("merged", merged)
                .getResultStream()
                .findFirst();
    }

    /** True when somebody was merged into this person, whose rows would go along. */
    boolean standsForOthers(EntityManager em, UUID person) {
        return !em.createQuery("select p.id from fam_Person p where p.mergedInto = :person", UUID.class)
                .setParameter("person", person)
                .getResultList()
                .isEmpty();
    }

    List<PersonEntity> named(EntityManager em, String text, int limit) {
        return scope.bind(em.createQuery(
                        "select p from fam_Person p where p.searchName like :text escape '!'"
                                + " and p.trail.voidedAt is null and " + scope.people("p.id")
                                + " order by p.searchName, p.id",
                        PersonEntity.class))
                .setParameter("text", SearchName.prefix(text))
                .setMaxResults(limit)
                .getResultList();
    }

    List<PersonEntity> findAnywhere(EntityManager em, Collection<UUID> people) {
        return Slices.of(people).stream()
                .flatMap(slice -> em
                        .createQuery("select p from fam_Person p where p.id in :people", PersonEntity.class)
                        .setParameter("people", slice)
                        .getResultList()
                        .stream())
                .toList();
    }

    ContactPointEntity contactPoint(EntityManager em, UUID contact) {
        var query = em.createQuery(
                "select c from fam_ContactPoint c where c.id = :contact and c.trail.voidedAt is null and "
                        + scope.people("c.person"),
                ContactPointEntity.class);
        return scope.bind(query).setParameter("contact", contact).getResultList().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("contact point", contact));
    }

    List<FormerNameEntity> formerNames(EntityManager em, UUID person) {
        return em.createQuery(
                        "select n from fam_FormerName n where n.person = :person and n.trail.voidedAt is null"
                                + " order by n.id desc",
                        FormerNameEntity.class)
                .setParameter("person", person)
                .getResultList();
    }

    FormerNameEntity formerName(EntityManager em, UUID former) {
        var query = em.createQuery(
                "select n from fam_FormerName n where n.id = :former and n.trail.voidedAt is null and "
                        + scope.people("n.person"),
                FormerNameEntity.class);
        return scope.bind(query).setParameter("former", former).getResultList().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("former name", former));
    }

    List<ContactPointEntity> allContactPoints(EntityManager em, UUID person) {
        return em.createQuery(
                        "select c from fam_ContactPoint c where c.person = :person and c.trail.voidedAt is null",
                        ContactPointEntity.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Those of today; an ended one is history. */
    List<ContactPointEntity> contactPoints(EntityManager em, Collection<UUID> people, LocalDate today) {
        return Slices.of(people).stream()
                .flatMap(slice -> scope
                        .bind(em.createQuery(
                                "select c from fam_ContactPoint c where c.person in :people"
                                        + " and c.trail.voidedAt is null and (c.validTo is null or c.validTo >= :today)"
                                        + " and " + scope.people("c.person")
                                        + " order by c.rank, c.id",
                                ContactPointEntity.class))
                        .setParameter("people", slice)
                        .setParameter("today", today)
                        .getResultList()
                        .stream())
                .toList();
    }

    Map<String, PersonId> byKey(EntityManager em, String system, Collection<String> values) {
        var found = new HashMap<String, PersonId>();
        for (var slice : Slices.of(values)) {
            em.createQuery(
                            "select k.value, k.person from fam_PersonKey k"
                                    + " where k.system = :system and k.retired = '' and k.value in :values",
                            Object[].class)
                    .setParameter("system", system)
                    .setParameter("values", slice)
                    .getResultList()
                    .forEach(row -> found.put((String) row[0], new PersonId((UUID) row[1])));
        }
        return found;
    }

    List<PersonKeyEntity> keysOf(EntityManager em, UUID person) {
        return em.createQuery(
                        "select k from fam_PersonKey k where k.person = :person and k.retired = ''"
                                + " order by k.system, k.value",
                        PersonKeyEntity.class)
                .setParameter("person", person)
                .getResultList();
    }

    PersonKeyEntity key(EntityManager em, UUID key) {
        var query = em.createQuery(
                "select k from fam_PersonKey k where k.id = :key and k.retired = '' and " + scope.people("k.person"),
                PersonKeyEntity.class);
        return scope.bind(query).setParameter("key", key).getResultList().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("external id", key));
    }

    /** Those of {@code keys} that some person already has. */
    Set<ExternalId> taken(EntityManager em, Collection<ExternalId> keys) {
        var taken = new HashSet<ExternalId>();
        var bySystem = new HashMap<String, Set<String>>();
        keys.forEach(key -> bySystem.computeIfAbsent(key.system(), system -> new HashSet<>())
                .add(key.value()));
        bySystem.forEach((system, values) ->
                byKey(em, system, values).keySet().forEach(value -> taken.add(new ExternalId(system, value))));
        return taken;
    }
}
