package org.hearth.core.runtime.module;

import jakarta.persistence.EntityManager;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.module.ModuleRecords;
import org.hearth.core.module.Modules;
import org.hearth.core.runtime.data.ModuleTables;
import org.hearth.core.runtime.data.TableArchive;
import org.hearth.core.security.Caller;

/** A module's rows, found by the prefix of its tables and codes. */
public final class StoredModuleRecords implements ModuleRecords {

    private final ModuleHost host;
    private final ModuleTables tables;
    private final ModuleHost.Surroundings around;

    public StoredModuleRecords(ModuleHost host, ModuleTables tables, ModuleHost.Surroundings around) {
        this.host = host;
        this.tables = tables;
        this.around = around;
    }

    @Override
    public Kept of(String module) {
        around.access().require(Modules.SWITCH);
        ModuleManifest manifest = host.manifest(module);
        List<Table> counted = tables.reading(connection -> counted(connection, manifest.prefix()));
        // JPQL names the entities, so that this depends on none of their packages.
        return around.work()
                .read(em -> new Kept(
                        counted,
                        count(
                                em,
                                "select count(d) from core_Document d where d.kind like :of",
                                manifest.prefix() + ".%"),
                        count(
                                em,
                                "select count(t) from core_Task t where t.openSlot is not null and t.module = :of",
                                module),
                        count(
                                em,
                                "select count(v) from core_PolicyValue v where v.code like :of",
                                manifest.prefix() + ".%")));
    }

    @Override
    public void export(String module, OutputStream to) {
        around.access().require(EXPORT);
        ModuleManifest manifest = host.switchedOff(module);
        around.audit()
                .record(
                        AuditAction.EXPORT,
                        "core.module",
                        Caller.SYSTEM_ID,
                        Map.of("module", module, "version", manifest.version()));
        var about = about(manifest);
        tables.reading(connection -> {
            TableArchive.write(connection, ModuleTables.names(connection, manifest.prefix()), about, to);
            return true;
        });
    }

    private Map<String, String> about(ModuleManifest manifest) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("module", manifest.id());
        about.put("version", manifest.version());
        about.put("exported_at", around.time().now().toString());
        about.put("exported_by", around.access().caller().user().toString());
        return about;
    }

    private static List<Table> counted(Connection connection, String prefix) throws SQLException {
        List<Table> counted = new ArrayList<>();
        for (String name : ModuleTables.names(connection, prefix)) {
            counted.add(new Table(name, ModuleTables.count(connection, name)));
        }
        return counted;
    }

    private static long count(EntityManager em, String query, String of) {
        return em.createQuery(query, Long.class).setParameter("of", of).getSingleResult();
    }
}
