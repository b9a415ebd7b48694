package org.hearth.headstart.agreement;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.data.Slices;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.program.PlanYear;

/** All queries over agreements. */
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
        return imported(em, Set.of(family)).stream()
                .filter(row -> row.year().equals(year))
                .findFirst();
    }

    static List<AgreementEntity> imported(EntityManager em, Collection<FamilyId> families) {
        return Slices.of(families.stream().map(FamilyId::value).toList()).stream()
                .flatMap(slice -> em.createQuery(
                                "select a from hs_Agreement a where a.family in :families and a.plan is null",
                                AgreementEntity.class)
                        .setParameter("families", slice)
                        .getResultStream())
                .toList();
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
}
