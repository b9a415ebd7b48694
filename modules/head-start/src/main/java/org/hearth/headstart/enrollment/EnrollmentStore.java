package org.hearth.headstart.enrollment;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.data.Slices;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.PersonId;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.headstart.program.PlanYear;

/** All queries over entries and enrollments. */
final class EnrollmentStore {

    /** The version of a row that nobody has changed. */
    static final int FIRST_VERSION = 1;

    private EnrollmentStore() {}

    /** A family in a program year. */
    record FamilyYear(FamilyId family, PlanYear year) {}

    /**
     * Where the deed that a first task asks for is done. The deeds belong to packages above this one; JPQL names their
     * entities, so that no code depends on them.
     */
    static Set<FamilyYear> done(EntityManager em, String task, Collection<FamilyId> families) {
        var deed = switch (task) {
            case HeadStartTasks.OPEN_PLAN -> "hs_Plan d where d.closeReason <> 'data_error'";
            case HeadStartTasks.ASSESS -> "hs_Assessment d where d.endedOn is not null";
            default -> "hs_Agreement d where d.signedOn is not null";
        };
        return Slices.of(values(families)).stream()
                .flatMap(slice -> em.createQuery(
                                "select d.family, d.year from " + deed + " and d.family in :families", Object[].class)
                        .setParameter("families", slice)
                        .getResultStream())
                .map(row -> new FamilyYear(new FamilyId((UUID) row[0]), new PlanYear((int) row[1])))
                .collect(Collectors.toSet());
    }

    /** The entries of these families, each family's oldest first. */
    static List<FamilyEntryEntity> entries(EntityManager em, Collection<FamilyId> families) {
        return Slices.of(values(families)).stream()
                .flatMap(slice -> em.createQuery(
                                "select e from hs_FamilyEntry e where e.family in :families order by e.entryOn",
                                FamilyEntryEntity.class)
                        .setParameter("families", slice)
                        .getResultStream())
                .toList();
    }

    private static List<UUID> values(Collection<FamilyId> families) {
        return families.stream().map(FamilyId::value).toList();
    }

    static List<EnrollmentEntity> enrollments(EntityManager em, UUID family) {
        return em.createQuery(
                        // What still names somebody who was merged says the same twice.
                        "select e from hs_Enrollment e where e.family = :family and not exists"
                                + " (select p.id from fam_Person p where p.id = e.child and p.mergedInto is not null)"
                                + " order by e.since",
                        EnrollmentEntity.class)
                .setParameter("family", family)
                .getResultList();
    }

    static List<EnrollmentEntity> ofChildren(EntityManager em, Collection<PersonId> children) {
        return Slices.of(children.stream().map(PersonId::value).toList()).stream()
                .flatMap(slice -> em.createQuery(
                                "select e from hs_Enrollment e where e.child in :children", EnrollmentEntity.class)
                        .setParameter("children", slice)
                        .getResultStream())
                .toList();
    }
}
