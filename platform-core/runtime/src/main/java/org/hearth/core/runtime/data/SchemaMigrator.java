package org.hearth.core.runtime.data;

import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.ValidateOutput;
import org.flywaydb.core.internal.exception.FlywayMigrateException;

/**
 * Brings a module's tables to the version it ships, one history per module.
 *
 * <p>What was applied is compared with what is shipped at every start. A changed script, a missing one (an older
 * module on newer tables) and a failed one are refused, and nothing is left half done.
 */
public final class SchemaMigrator {

    static final String HISTORY = "_schema_history";

    private final Database database;

    public SchemaMigrator(Database database) {
        this.database = database;
    }

    /**
     * Runs what has not been run yet.
     *
     * @param module the module's id, for messages
     * @param prefix the prefix of the module's tables, such as {@code hs}
     * @return the number of scripts that were run
     * @throws MigrationFailed when the scripts do not fit the database, or one fails
     */
    public int migrate(String module, String prefix, MigrationScripts scripts) {
        var flyway = flyway(prefix, scripts);
        refuseMismatch(module, flyway);
        try {
            return flyway.migrate().migrationsExecuted;
        } catch (FlywayMigrateException e) {
            throw scriptFailed(module, e);
        } catch (FlywayException e) {
            throw new MigrationFailed(
                    module,
                    "",
                    "The tables of module '" + module + "' could not be brought up to date: " + e.getMessage(),
                    e);
        }
    }

    /** The scripts that {@link #migrate} would run. */
    public List<String> pending(String prefix, MigrationScripts scripts) {
        return Arrays.stream(flyway(prefix, scripts).info().pending())
                .map(info -> info.getScript())
                .toList();
    }

    private static void refuseMismatch(String module, Flyway flyway) {
        var invalid = flyway.validateWithResult().invalidMigrations.stream()
                .filter(found -> found.errorDetails.errorCode != CoreErrorCode.RESOLVED_VERSIONED_MIGRATION_NOT_APPLIED)
                .toList();
        if (!invalid.isEmpty()) {
            throw mismatch(module, invalid.getFirst());
        }
    }

    private static MigrationFailed mismatch(String module, ValidateOutput found) {
        var script = "V" + found.version + " (" + found.description + ")";
        var code = found.errorDetails.errorCode;
        if (code == CoreErrorCode.APPLIED_VERSIONED_MIGRATION_NOT_RESOLVED) {
            return new MigrationFailed(
                    module,
                    script,
                    "The tables of module '" + module
                            + "' are of a newer version than the module: the database has " + script
                            + ", which this module does not know. Install the newer module. Nothing was changed.",
                    null);
        }
        return new MigrationFailed(
                module,
                script,
                "Script " + script + " of module '" + module
                        + "' is not the one that was run on this database. Install the module that belongs to this database."
                        + " Nothing was changed. " + found.errorDetails.errorMessage,
                null);
    }

    private static MigrationFailed scriptFailed(String module, FlywayMigrateException failure) {
        var script = failure.getMigration().getScript();
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            root = cause;
        }
        return new MigrationFailed(
                module,
                script,
                "Script " + script + " of module '" + module + "' failed and was taken back whole. The database says: "
                        + root.getMessage(),
                failure);
    }

    private Flyway flyway(String prefix, MigrationScripts scripts) {
        // Flyway finds its parts through this loader; the calling thread's may be a module's
        return Flyway.configure(Flyway.class.getClassLoader())
                .dataSource(database.connections())
                .table(prefix + HISTORY)
                .resourceProvider(new ShippedScripts(scripts))
                .placeholders(database.kind().tokens())
                .ignoreMigrationPatterns(new String[0])
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .cleanDisabled(true)
                .loggers("slf4j")
                .load();
    }
}
