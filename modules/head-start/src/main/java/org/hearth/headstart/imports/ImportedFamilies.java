package org.hearth.headstart.imports;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.core.data.Slices;
import org.hearth.family.family.FamilyId;

/** All queries over what the families file left for the participants file. */
final class ImportedFamilies {

    private ImportedFamilies() {}

    static Optional<ImportedFamilyEntity> find(EntityManager em, FamilyId family) {
        return Optional.ofNullable(em.find(ImportedFamilyEntity.class, family.value()));
    }

    /** By family; those of whom nothing was left are missing. */
    static Map<FamilyId, ImportedFamilyEntity> of(EntityManager em, Collection<FamilyId> families) {
        return Slices.of(families.stream().map(FamilyId::value).toList()).stream()
                .flatMap(slice -> em.createQuery(
                                "select i from hs_ImportedFamily i where i.id in :families", ImportedFamilyEntity.class)
                        .setParameter("families", slice)
                        .getResultStream())
                .collect(Collectors.toMap(ImportedFamilyEntity::family, each -> each));
    }

    /** The families of a system whose primary adult has not come yet. */
    static List<ImportedFamilyEntity> waiting(EntityManager em, String system) {
        return em.createQuery(
                        "select i from hs_ImportedFamily i where i.sourceSystem = :system and i.awaitedAdult <> ''"
                                + " order by i.externalId",
                        ImportedFamilyEntity.class)
                .setParameter("system", system)
                .getResultList();
    }
}
