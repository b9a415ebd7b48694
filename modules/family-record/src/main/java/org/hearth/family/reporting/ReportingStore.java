package org.hearth.family.reporting;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.failure.NotFound;
import org.hearth.family.agency.ProgramYear;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.scope.Reach;

/** All JPQL about reporting families. */
final class ReportingStore {

    // The members belong to another package; JPQL names the entity.
    private static final String OF_CHILD =
            "select distinct m.family from fam_FamilyMember m, fam_Family f where m.person = :child and f.id = m.family"
                    + " and f.trail.voidedAt is null and m.trail.voidedAt is null and m.role in :roles"
                    + " and m.validFrom <= :last and (m.validTo is null or m.validTo >= :first)";

    private ReportingStore() {}

    /** The families, whoever works with them, to which a child belongs on a day of the year. */
    static List<UUID> families(EntityManager em, UUID child, ProgramYear year) {
        return em.createQuery(OF_CHILD, UUID.class)
                .setParameter("child", child)
                .setParameter("roles", FamilyRole.OF_CHILDREN)
                .setParameter("first", year.start())
                .setParameter("last", year.end())
                .getResultList();
    }

    /** Those of {@code families} that the caller may see. */
    static List<UUID> visible(EntityManager em, List<UUID> families, Reach scope) {
        return families.isEmpty()
                ? List.of()
                : scope.bind(em.createQuery(
                                "select f.id from fam_Family f where f.id in :families and " + scope.families("f.id"),
                                UUID.class))
                        .setParameter("families", families)
                        .getResultList();
    }

    /** The choice that stands, even for a family to which the child no longer belongs. */
    static Optional<ReportingChoiceEntity> choice(EntityManager em, UUID child, UUID year) {
        return em
                .createQuery(
                        "select c from fam_ReportingChoice c where c.person = :child and c.year = :year"
                                + " and c.trail.voidedAt is null",
                        ReportingChoiceEntity.class)
                .setParameter("child", child)
                .setParameter("year", year)
                .getResultList()
                .stream()
                .findFirst();
    }

    static ReportingChoiceEntity get(EntityManager em, UUID choice, Reach scope) {
        return scope
                .bind(em.createQuery(
                        "select c from fam_ReportingChoice c where c.id = :choice and c.trail.voidedAt is null and "
                                + scope.families("c.family"),
                        ReportingChoiceEntity.class))
                .setParameter("choice", choice)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("reporting choice", choice));
    }
}
