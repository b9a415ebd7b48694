package org.hearth.headstart.enrollment;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.headstart.program.PlanYear;

/** All queries over entries and enrollments. */
final class EnrollmentStore {

    /** The version of a row that nobody has changed. */
    static final int FIRST_VERSION = 1;

    private EnrollmentStore() {}

    /**
     * True when the deed that a first task asks for is done. The deeds belong to packages above this one; JPQL names
     * their entities, so that no code depends on them.
     */
    static boolean isDone(EntityManager em, String task, FamilyId family, PlanYear year) {
        var deed = switch (task) {
            case HeadStartTasks.OPEN_PLAN -> "select d.id from hs_Plan d where d.closeReason <> 'data_error'";
            case HeadStartTasks.ASSESS -> "select d.id from hs_Assessment d where d.endedOn is not null";
            default -> "select d.id from hs_Agreement d where d.signedOn is not null";
        };
        return !em.createQuery(deed + " and d.family = :family and d.year = :year", UUID.class)
                .setParameter("family", family.value())
                .setParameter("year", year.start())
                .getResultList()
                .isEmpty();
    }

    static List<FamilyEntryEntity> entries(EntityManager em, UUID family) {
        return em.createQuery(
                        "select e from hs_FamilyEntry e where e.family = :family order by e.entryOn",
                        FamilyEntryEntity.class)
                .setParameter("family", family)
                .getResultList();
    }

    static Optional<FamilyEntryEntity> entry(EntityManager em, NewFamilyEntry entry) {
        return em.createQuery(
                        "select e from hs_FamilyEntry e where e.family = :family and e.program = :program"
                                + " and e.year = :year",
                        FamilyEntryEntity.class)
                .setParameter("family", entry.family().value())
                .setParameter("program", entry.program())
                .setParameter("year", entry.year().start())
                .getResultStream()
                .findFirst();
    }

    static List<EnrollmentEntity> enrollments(EntityManager em, UUID family) {
        return em.createQuery(
                        "select e from hs_Enrollment e where e.family = :family order by e.since",
                        EnrollmentEntity.class)
                .setParameter("family", family)
                .getResultList();
    }

    static List<EnrollmentEntity> ofChild(EntityManager em, UUID child) {
        return em.createQuery("select e from hs_Enrollment e where e.child = :child", EnrollmentEntity.class)
                .setParameter("child", child)
                .getResultList();
    }

    static Optional<EnrollmentEntity> enrollment(EntityManager em, NewEnrollment enrollment) {
        return em.createQuery(
                        "select e from hs_Enrollment e where e.child = :child and e.program = :program"
                                + " and e.year = :year",
                        EnrollmentEntity.class)
                .setParameter("child", enrollment.child().value())
                .setParameter("program", enrollment.program())
                .setParameter("year", enrollment.year().start())
                .getResultStream()
                .findFirst();
    }
}
