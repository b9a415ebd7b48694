package org.hearth.core.runtime.imports;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.failure.NotFound;
import org.hearth.core.imports.ImportMappings;

/** All queries of the saved mappings. */
final class MappingStore {

    private MappingStore() {}

    static MappingEntity mapping(EntityManager em, UUID id) {
        return Optional.ofNullable(em.find(MappingEntity.class, id))
                .orElseThrow(() -> new NotFound(ImportMappings.KIND, id));
    }

    /** The versions that stand, of mappings in use. */
    static List<MappingVersionEntity> inUse(EntityManager em) {
        return em.createQuery(
                        "select v from core_ImportMappingVersion v, core_ImportMapping m where v.mapping = m.id"
                                + " and v.number = m.latest and m.retired = false order by m.slot",
                        MappingVersionEntity.class)
                .getResultList();
    }

    static List<MappingVersionEntity> versions(EntityManager em, UUID mapping) {
        return em.createQuery(
                        "select v from core_ImportMappingVersion v where v.mapping = :mapping order by v.number desc",
                        MappingVersionEntity.class)
                .setParameter("mapping", mapping)
                .getResultList();
    }

    static MappingVersionEntity version(EntityManager em, UUID mapping, int number) {
        return em.createQuery(
                        "select v from core_ImportMappingVersion v where v.mapping = :mapping and v.number = :number",
                        MappingVersionEntity.class)
                .setParameter("mapping", mapping)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(ImportMappings.KIND, mapping));
    }

    static MappingVersionEntity latest(EntityManager em, UUID mapping) {
        return version(em, mapping, mapping(em, mapping).latest());
    }

    /** True when another mapping in use bears this name. */
    static boolean isTaken(EntityManager em, String name, Optional<UUID> own) {
        return em.createQuery("select m.id from core_ImportMapping m where m.slot = :slot", UUID.class)
                .setParameter("slot", MappingEntity.slot(name))
                .getResultStream()
                .anyMatch(id -> !Optional.of(id).equals(own));
    }
}
