package org.hearth.headstart.optout;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.data.Slices;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.program.PlanYear;

/** All queries over opt-outs and resumptions. */
final class OptOutStore {

    private OptOutStore() {}

    static Optional<OptOutEntity> find(EntityManager em, FamilyId family, PlanYear year) {
        return ofFamilies(em, Set.of(family)).stream()
                .filter(row -> row.year().equals(year))
                .findFirst();
    }

    static List<OptOutEntity> ofFamilies(EntityManager em, Collection<FamilyId> families) {
        return Slices.of(families.stream().map(FamilyId::value).toList()).stream()
                .flatMap(slice -> em.createQuery(
                                "select o from hs_OptOut o where o.family in :families", OptOutEntity.class)
                        .setParameter("families", slice)
                        .getResultStream())
                .toList();
    }

    static List<ResumptionEntity> resumptions(EntityManager em, OptOutEntity row) {
        return resumptions(em, List.of(row)).getOrDefault(row.id().value(), List.of());
    }

    /** By opt-out, each one's oldest first. */
    static Map<UUID, List<ResumptionEntity>> resumptions(EntityManager em, Collection<OptOutEntity> rows) {
        return Slices.of(rows.stream().map(row -> row.id().value()).toList()).stream()
                .flatMap(slice -> em.createQuery(
                                "select r from hs_Resumption r where r.optOut in :optOuts order by r.id",
                                ResumptionEntity.class)
                        .setParameter("optOuts", slice)
                        .getResultStream())
                .collect(Collectors.groupingBy(ResumptionEntity::optOut));
    }
}
