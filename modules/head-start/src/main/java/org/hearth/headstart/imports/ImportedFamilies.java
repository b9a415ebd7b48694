package org.hearth.headstart.imports;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hearth.family.family.FamilyId;

/** All queries over what the families file left for the participants file. */
final class ImportedFamilies {

    private ImportedFamilies() {}

    static Optional<ImportedFamilyEntity> find(EntityManager em, FamilyId family) {
        return Optional.ofNullable(em.find(ImportedFamilyEntity.class, family.value()));
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
