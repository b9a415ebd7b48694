package org.hearth.family.person;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * What people wrote down about somebody whom a file brought, and what must not vanish from sight with the file: orders,
 * releases, statements, requests, restricted information, referrals, contacts and ways to reach them. The entities belong
 * to other packages; JPQL names them, so that no code depends on them.
 */
final class HandMade {

    private static final List<String> ROWS = List.of(
            "fam_LegalOrderPerson e where e.person = :person",
            "fam_ReleaseSubject e where e.person = :person",
            "fam_Release e where e.giverPerson = :person",
            "fam_Statement e where e.person = :person",
            "fam_RecordRequest e where e.person = :person or e.requester = :person",
            "fam_RestrictedFlag e where e.person = :person and e.trail.voidedAt is null",
            "fam_Referral e where e.person = :person and e.trail.voidedAt is null",
            "fam_ContactPerson e where e.person = :person",
            "fam_ContactPoint e where e.person = :person and e.trail.voidedAt is null and e.trail.changedByHand = true",
            "fam_LegalHold e, fam_FamilyMember m where m.person = :person and m.trail.voidedAt is null"
                    + " and e.family = m.family and e.liftedAt is null");

    private HandMade() {}

    static boolean names(EntityManager em, UUID person) {
        return ROWS.stream()
                .anyMatch(rows -> !em.createQuery("select e.id from " + rows, UUID.class)
                        .setParameter("person", person)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty());
    }
}
