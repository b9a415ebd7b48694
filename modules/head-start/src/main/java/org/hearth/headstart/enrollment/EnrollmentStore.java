package org.hearth.headstart.enrollment;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All queries over entries and enrollments. */
final class EnrollmentStore {

    /** The version of a row that nobody has changed. */
    static final int FIRST_VERSION = 1;

    private EnrollmentStore() {}

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
