package org.hearth.core.runtime.module;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.core.module.Module;
import org.hearth.core.runtime.data.ManagedClasses;
import org.hearth.core.runtime.data.MigrationFailed;
import org.hearth.core.runtime.data.PersistenceUnits;
import org.hearth.core.runtime.data.SchemaMigrator;
import org.hearth.core.runtime.data.UnitRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a module's tables up to date and its entities into the one persistence unit. */
public final class ModuleData implements Attachable {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleData.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SchemaMigrator migrator;
    private final PersistenceUnits units;
    private final ManagedClasses core;
    private final Map<String, ManagedClasses> attached = new LinkedHashMap<>();

    /** Composes the unit of the core alone. */
    public ModuleData(SchemaMigrator migrator, PersistenceUnits units, ManagedClasses core) {
        this.migrator = migrator;
        this.units = units;
        this.core = core;
        compose(attached);
    }

    @Override
    public synchronized void attach(ModuleJar jar, Module module) {
        ModuleManifest manifest = jar.manifest();
        try {
            migrator.migrate(manifest.id(), manifest.prefix(), jar.migrations());
            Map<String, ManagedClasses> next = new LinkedHashMap<>(attached);
            next.put(manifest.id(), new ManagedClasses(manifest.id(), jar.loader(), manifest.classes()));
            compose(next);
            attached.putAll(next);
        } catch (MigrationFailed | UnitRefused refused) {
            throw new ModuleFailed(String.valueOf(refused.getMessage()), refused);
        }
    }

    @Override
    public synchronized void detach(ModuleJar jar, Module module) {
        String id = jar.manifest().id();
        if (attached.remove(id) == null) {
            return;
        }
        compose(attached);
        if (!units.awaitDrained(PATIENCE)) {
            LOG.warn("module {}: some work still runs after {}", id, PATIENCE);
        }
    }

    private void compose(Map<String, ManagedClasses> modules) {
        List<ManagedClasses> all = new ArrayList<>();
        all.add(core);
        all.addAll(modules.values());
        units.compose(all);
    }
}
