package org.hearth.family.family;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.data.Slices;

/** The JPQL about relationships. */
final class RelationshipStore {

    Optional<RelationshipEntity> find(EntityManager em, UUID id) {
        return em.createQuery(
                        "select r from fam_Relationship r where r.id = :id and r.trail.voidedAt is null",
                        RelationshipEntity.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Those whose both sides are among {@code people}, however many these are. */
    List<RelationshipEntity> among(EntityManager em, Collection<UUID> people) {
        Set<UUID> all = new HashSet<>(people);
        return Slices.of(all).stream()
                .flatMap(slice -> em
                        .createQuery(
                                "select r from fam_Relationship r where r.fromPerson in :people"
                                        + " and r.trail.voidedAt is null order by r.id",
                                RelationshipEntity.class)
                        .setParameter("people", slice)
                        .getResultList()
                        .stream())
                .filter(each -> all.contains(each.asRecord().to().value()))
                .toList();
    }

    /** Those with one side at least among {@code people}. */
    List<RelationshipEntity> around(EntityManager em, Collection<UUID> people) {
        return Slices.of(people).stream()
                .flatMap(slice -> em
                        .createQuery(
                                "select r from fam_Relationship r where (r.fromPerson in :people or r.toPerson in :people)"
                                        + " and r.trail.voidedAt is null order by r.id",
                                RelationshipEntity.class)
                        .setParameter("people", slice)
                        .getResultList()
                        .stream())
                .distinct()
                .toList();
    }

    /** As the other, for those that hold on {@code day} or have no known end. */
    List<RelationshipEntity> among(EntityManager em, Collection<UUID> people, LocalDate day) {
        return among(em, people).stream()
                .filter(each -> {
                    var last = each.asRecord().terms().to();
                    return last == null || !last.isBefore(day);
                })
                .toList();
    }
}
