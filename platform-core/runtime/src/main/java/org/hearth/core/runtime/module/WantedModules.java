package org.hearth.core.runtime.module;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.time.SiteTime;

/** Which modules the agency wants: data in the database, so that every start and every node agrees. */
final class WantedModules {

    private final UnitOfWork unitOfWork;
    private final SiteTime time;

    WantedModules(UnitOfWork unitOfWork, SiteTime time) {
        this.unitOfWork = unitOfWork;
        this.time = time;
    }

    Set<String> all() {
        return unitOfWork.read(
                em -> em.createQuery("select m.module from core_Module m where m.wanted = true", String.class)
                        .getResultStream()
                        .collect(Collectors.toUnmodifiableSet()));
    }

    void set(String module, boolean wanted) {
        Instant now = time.now();
        unitOfWork.run(em -> find(em, module)
                .ifPresentOrElse(
                        row -> row.want(wanted, now), () -> em.persist(new ModuleEntity(module, wanted, now))));
    }

    private static Optional<ModuleEntity> find(EntityManager em, String module) {
        return em.createQuery("select m from core_Module m where m.module = :module", ModuleEntity.class)
                .setParameter("module", module)
                .getResultStream()
                .findFirst();
    }
}
