package org.hearth.family.consent;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.failure.NotFound;
import org.hearth.family.family.Custody;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.person.PersonId;
import org.hearth.family.scope.Reach;

/** All JPQL about releases. */
final class ReleaseStore {

    static final String KIND = "fam.release";

    private static final String SIGNED_ABOUT =
            " from fam_Release r where r.trail.voidedAt is null and r.state <> :draft and exists"
                    + " (select s.id from fam_ReleaseSubject s where s.release = r.id"
                    + " and s.dropped = false and s.person in :people)";

    private final Reach scope;

    ReleaseStore(Reach scope) {
        this.scope = scope;
    }

    ReleaseEntity get(EntityManager em, ReleaseId release) {
        return find(em, release).orElseThrow(() -> new NotFound(KIND, release.value()));
    }

    /** A release about somebody in scope. */
    Optional<ReleaseEntity> find(EntityManager em, ReleaseId release) {
        return em.createQuery(
                        "select r from fam_Release r where r.id = :release and r.trail.voidedAt is null",
                        ReleaseEntity.class)
                .setParameter("release", release.value())
                .getResultStream()
                .findFirst()
                .filter(row -> scope.admits(
                        em,
                        subjects(em, row.id()).stream()
                                .filter(each -> !each.isDropped())
                                .map(ReleaseSubjectEntity::person)
                                .toList()));
    }

    /** As {@link #get}, held: until this unit of work is over nobody else ends it, or shares under it. */
    ReleaseEntity hold(EntityManager em, ReleaseId release) {
        return hold(em, get(em, release).id());
    }

    /** Holds the releases that {@link #signed} finds, always in the same order, so that two never wait for each other. */
    void hold(EntityManager em, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return;
        }
        em.createQuery("select r.id" + SIGNED_ABOUT + " order by r.id", UUID.class)
                .setParameter("draft", ReleaseState.DRAFT)
                .setParameter("people", ids(people))
                .getResultList()
                .forEach(release -> hold(em, release));
    }

    private static ReleaseEntity hold(EntityManager em, UUID release) {
        em.flush(); // the lock reads the row anew, and would forget what was not written yet
        return Optional.ofNullable(em.find(ReleaseEntity.class, release, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(KIND, release));
    }

    /** The releases about anybody who belongs or belonged to a family, newest first. */
    List<ReleaseEntity> ofFamily(EntityManager em, FamilyId family) {
        scope.requireFamily(em, family.value());
        return em.createQuery(
                        "select r from fam_Release r where r.trail.voidedAt is null and exists"
                                + " (select s.id from fam_ReleaseSubject s, fam_FamilyMember m where s.release = r.id"
                                + " and s.dropped = false and m.person = s.person and m.family = :family"
                                + " and m.trail.voidedAt is null) order by r.trail.createdAt desc, r.id",
                        ReleaseEntity.class)
                .setParameter("family", family.value())
                .getResultList();
    }

    /** The releases about any of {@code people} that were ever signed. */
    List<ReleaseEntity> signed(EntityManager em, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select r" + SIGNED_ABOUT + " order by r.signedOn desc, r.id", ReleaseEntity.class)
                .setParameter("draft", ReleaseState.DRAFT)
                .setParameter("people", ids(people))
                .getResultList();
    }

    /** Every release that is stored as signed; for the nightly look at those that have ended by themselves. */
    List<ReleaseEntity> inForce(EntityManager em) {
        return em.createQuery(
                        "select r from fam_Release r where r.trail.voidedAt is null and r.state = :signed",
                        ReleaseEntity.class)
                .setParameter("signed", ReleaseState.SIGNED)
                .getResultList();
    }

    List<ReleaseSubjectEntity> subjects(EntityManager em, UUID release) {
        return em.createQuery(
                        "select s from fam_ReleaseSubject s where s.release = :release order by s.id",
                        ReleaseSubjectEntity.class)
                .setParameter("release", release)
                .getResultList();
    }

    /** Who is on each of {@code releases}. */
    Map<UUID, Set<PersonId>> subjects(EntityManager em, Collection<ReleaseEntity> releases) {
        if (releases.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        // What still names somebody who was merged says the same twice.
                        "select s from fam_ReleaseSubject s where s.release in :releases and s.dropped = false"
                                + " and not exists (select m.id from fam_Person m where m.id = s.person"
                                + " and m.mergedInto is not null)",
                        ReleaseSubjectEntity.class)
                .setParameter(
                        "releases", releases.stream().map(ReleaseEntity::id).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        ReleaseSubjectEntity::release,
                        Collectors.mapping(each -> new PersonId(each.person()), Collectors.toSet())));
    }

    /** What the record says about the giver's custody of each of {@code people}. */
    Map<PersonId, Set<Custody>> custody(EntityManager em, PersonId giver, Collection<PersonId> people) {
        return em
                .createQuery(
                        "select r.toPerson, r.custody from fam_Relationship r where r.fromPerson = :giver"
                                + " and r.toPerson in :people and r.trail.voidedAt is null and r.type in :caring",
                        Object[].class)
                .setParameter("giver", giver.value())
                .setParameter("people", ids(people))
                .setParameter("caring", CARING)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> new PersonId((UUID) row[0]),
                        Collectors.mapping(row -> (Custody) row[1], Collectors.toSet())));
    }

    private static final List<String> CARING =
            List.of("parent", "adoptive_parent", "step_parent", "foster_parent", "guardian", "grandparent");

    /** The roles of {@code people} in the families they belong to on {@code day}, with the family. */
    Map<PersonId, Set<Membership>> roles(EntityManager em, Collection<PersonId> people, LocalDate day) {
        return em
                .createQuery(
                        "select m.person, m.family, m.role from fam_FamilyMember m where m.person in :people"
                                + " and m.trail.voidedAt is null and (m.validTo is null or m.validTo >= :day)",
                        Object[].class)
                .setParameter("people", ids(people))
                .setParameter("day", day)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> new PersonId((UUID) row[0]),
                        Collectors.mapping(
                                row -> new Membership(new FamilyId((UUID) row[1]), (FamilyRole) row[2]),
                                Collectors.toSet())));
    }

    /** What somebody is in a family. */
    record Membership(FamilyId family, FamilyRole role) {}

    private static List<UUID> ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }
}
