package org.hearth.headstart.agreement;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.program.PlanYear;

/** All queries over agreements and copies. */
final class AgreementStore {

    static final String KIND = "hs.agreement";

    private AgreementStore() {}

    static Optional<AgreementEntity> ofPlan(EntityManager em, PlanId plan) {
        return em.createQuery("select a from hs_Agreement a where a.plan = :plan", AgreementEntity.class)
                .setParameter("plan", plan.value())
                .getResultStream()
                .findFirst();
    }

    static Optional<AgreementEntity> imported(EntityManager em, FamilyId family, PlanYear year) {
        return em.createQuery(
                        "select a from hs_Agreement a where a.family = :family and a.year = :year and a.plan is null",
                        AgreementEntity.class)
                .setParameter("family", family.value())
                .setParameter("year", year.start())
                .getResultStream()
                .findFirst();
    }

    static List<AgreedBy> agreedBy(EntityManager em, UUID agreement) {
        return em
                .createQuery(
                        "select s from hs_Signature s where s.agreement = :agreement order by s.side, s.id",
                        SignatureEntity.class)
                .setParameter("agreement", agreement)
                .getResultList()
                .stream()
                .map(SignatureEntity::toRecord)
                .toList();
    }

    static List<DocumentCopyEntity> copies(EntityManager em, PlanId plan) {
        return em.createQuery(
                        "select c from hs_DocumentCopy c where c.plan = :plan order by c.id", DocumentCopyEntity.class)
                .setParameter("plan", plan.value())
                .getResultList();
    }
}
