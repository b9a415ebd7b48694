package org.hearth.core.runtime.module;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** Whether the agency wants a module. */
@Entity(name = "core_Module")
@Table(name = "core_module")
class ModuleEntity {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "module_id", nullable = false, length = 60)
    private String module;

    @Column(nullable = false)
    private boolean wanted;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "uninstalled_at")
    private @Nullable Instant uninstalledAt;

    protected ModuleEntity() {}

    ModuleEntity(String module, boolean wanted, Instant now) {
        this.id = TimeOrderedId.next();
        this.module = module;
        this.wanted = wanted;
        this.changedAt = now;
    }

    void want(boolean wish, Instant now) {
        wanted = wish;
        changedAt = now;
    }

    void uninstall(Instant now) {
        want(false, now);
        uninstalledAt = now;
    }

    void install(Instant now) {
        uninstalledAt = null;
        changedAt = now;
    }
}
