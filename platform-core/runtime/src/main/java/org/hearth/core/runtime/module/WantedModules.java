package org.hearth.core.runtime.module;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.time.SiteTime;

/** Which modules the agency wants, and which it uninstalled: data in the database, so that every start and every node agrees. */
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

    Set<String> uninstalled() {
        return unitOfWork.read(em -> em.createQuery(
                        "select m.module from core_Module m where m.uninstalledAt is not null", String.class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet()));
    }

    void set(String module, boolean wanted) {
        change(module, (row, now) -> row.want(wanted, now));
    }

    void uninstall(String module) {
        change(module, ModuleEntity::uninstall);
    }

    void install(String module) {
        change(module, ModuleEntity::install);
    }

    private void change(String module, BiConsumer<ModuleEntity, Instant> change) {
        Instant now = time.now();
        unitOfWork.run(em -> change.accept(row(em, module, now), now));
    }

    private static ModuleEntity row(EntityManager em, String module, Instant now) {
        return find(em, module).orElseGet(() -> {
            var fresh = new ModuleEntity(module, false, now);
            em.persist(fresh);
            return fresh;
        });
    }

    private static Optional<ModuleEntity> find(EntityManager em, String module) {
        return em.createQuery("select m from core_Module m where m.module = :module", ModuleEntity.class)
                .setParameter("module", module)
                .getResultStream()
                .findFirst();
    }
}
