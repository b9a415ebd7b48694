package org.hearth.family.assignment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.failure.NotFound;

/** Every query about the assignments of one family. */
final class AssignmentStore {

    static final String KIND = "fam.staff_assignment";

    private AssignmentStore() {}

    static AssignmentEntity get(EntityManager em, AssignmentId assignment) {
        return Optional.ofNullable(em.find(AssignmentEntity.class, assignment.value()))
                .orElseThrow(() -> new NotFound("assignment", assignment.value()));
    }

    /** The latest first. */
    static List<AssignmentEntity> all(EntityManager em, UUID family) {
        return em.createQuery(
                        "select a from fam_StaffAssignment a where a.family = :family and a.trail.voidedAt is null"
                                + " order by a.validFrom desc, a.id desc",
                        AssignmentEntity.class)
                .setParameter("family", family)
                .getResultList();
    }

    /** True for a family that {@code user} wrote in, and on which nobody else has put a hand yet. */
    static boolean isNewOf(EntityManager em, UUID family, UUID user) {
        return !em.createQuery(
                        "select f.id from fam_Family f where f.id = :family and f.trail.createdBy = :user"
                                + " and not exists (select a.id from fam_StaffAssignment a where a.family = f.id"
                                + " and a.trail.createdBy <> :user)",
                        UUID.class)
                .setParameter("family", family)
                .setParameter("user", user)
                .getResultList()
                .isEmpty();
    }

    /** Who mainly works with a family on {@code day} or, where nobody does, from a later day on: the last to do so. */
    static Optional<StaffAssignment> main(EntityManager em, UUID family, LocalDate day) {
        return all(em, family).stream()
                .map(AssignmentEntity::asRecord)
                .filter(each -> each.isMainFrom(day))
                .findFirst();
    }

    /** Lets one hand at a time change who works with a family. The entity belongs to another package; JPQL names it. */
    static void lock(EntityManager em, UUID family) {
        em.createQuery("select f from fam_Family f where f.id = :family", Object.class)
                .setParameter("family", family)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
