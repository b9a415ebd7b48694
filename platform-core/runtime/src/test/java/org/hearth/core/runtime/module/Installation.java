package org.hearth.core.runtime.module;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.module.ModuleDescription;
import org.hearth.core.module.ModuleState;
import org.hearth.core.runtime.Noon;
import org.hearth.core.runtime.OpenAccess;
import org.hearth.core.runtime.RecordingAudit;
import org.hearth.core.runtime.data.DatabaseKind;
import org.hearth.core.runtime.data.LeasedUnitOfWork;
import org.hearth.core.runtime.data.ManagedClasses;
import org.hearth.core.runtime.data.MigrationScripts;
import org.hearth.core.runtime.data.ModuleTables;
import org.hearth.core.runtime.data.PersistenceUnits;
import org.hearth.core.runtime.data.SchemaMigrator;
import org.hearth.core.runtime.data.TestDatabase;
import org.hearth.core.runtime.job.BackgroundJobs;
import org.hearth.core.runtime.text.MessageBundles;
import org.hearth.core.security.Caller;

/** A real database with made-up modules on it, and little patience. */
final class Installation implements AutoCloseable {

    static final Caller EVA = new Caller(new UUID(7, 8), "Eva", "", Set.of("administrator"), Locale.of("es"));

    final OpenAccess access = new OpenAccess();
    final RecordingAudit audit = new RecordingAudit();
    final List<ModuleJar> jars = new ArrayList<>();
    final TestDatabase database;
    final LeasedUnitOfWork work;
    final BackgroundJobs jobs;
    private final PersistenceUnits units;
    private final SchemaMigrator migrator;

    Installation(DatabaseKind kind) {
        database = TestDatabase.of(kind);
        migrator = new SchemaMigrator(database.database());
        migrator.migrate("core", "core", MigrationScripts.beside(ModuleHost.class));
        units = new PersistenceUnits(database.database());
        work = new LeasedUnitOfWork(units);
        jobs = new BackgroundJobs(access, new Noon().clock());
    }

    private ModuleHost.Surroundings around() {
        return new ModuleHost.Surroundings(work, access, audit, new Noon());
    }

    /** A start of the installation. */
    ModuleHost started() {
        var data = new ModuleData(migrator, units, ManagedClasses.beside("core", ModuleHost.class));
        var patience = Duration.ofMillis(300);
        var moduleWork = new ModuleWork(jobs, units, new ModuleWork.Limits(patience, patience));
        var host = new ModuleHost(() -> List.copyOf(jars), List.of(data), moduleWork, around());
        host.startWanted();
        return host;
    }

    StoredModuleRecords records(ModuleHost host) {
        return new StoredModuleRecords(host, new ModuleTables(database.database()), around());
    }

    static ModuleState state(ModuleHost host, String module) {
        return described(host, module).state();
    }

    static ModuleDescription described(ModuleHost host, String module) {
        return host.all().stream()
                .filter(each -> each.id().equals(module))
                .findFirst()
                .orElseThrow();
    }

    /** Why an act is refused. */
    static List<Refusal> refusals(Runnable act) {
        try {
            act.run();
        } catch (RuleViolation refused) {
            return refused.refusals();
        }
        throw new AssertionError("it was not refused");
    }

    static String inEnglish(Refusal refusal) {
        return words(refusal, Locale.ENGLISH);
    }

    static String words(Refusal refusal, Locale language) {
        var words = new MessageBundles(new Noon()).explain(refusal, language);
        return words.what() + " | " + words.next();
    }

    @Override
    public void close() {
        units.close();
        database.close();
    }
}
