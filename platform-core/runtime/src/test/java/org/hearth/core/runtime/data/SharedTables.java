package org.hearth.core.runtime.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearth.core.runtime.security.Callers;

/**
 * The core's tables, made once for each kind of database in a test run and emptied between tests: making them anew takes
 * longer than most tests.
 */
public final class SharedTables {

    private static final Map<DatabaseKind, SharedTables> MADE = new EnumMap<>(DatabaseKind.class);

    private final TestDatabase database;
    private final PersistenceUnits units;
    private final List<String> tables;

    private SharedTables(TestDatabase database) {
        this.database = database;
        new SchemaMigrator(database.database()).migrate("core", "core", MigrationScripts.beside(Callers.class));
        units = new PersistenceUnits(database.database());
        units.compose(List.of(ManagedClasses.beside("core", Callers.class)));
        tables = tables(database);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            units.close();
            database.close();
        }));
    }

    /** The tables on {@code kind}, without a row. */
    public static synchronized SharedTables on(DatabaseKind kind) {
        SharedTables made = MADE.get(kind);
        if (made == null) {
            made = new SharedTables(TestDatabase.of(kind));
            MADE.put(kind, made);
            return made;
        }
        made.empty();
        return made;
    }

    public TestDatabase database() {
        return database;
    }

    public PersistenceUnits units() {
        return units;
    }

    /** A table that others refer to is emptied once they are. */
    private void empty() {
        var left = new ArrayList<>(tables);
        while (!left.isEmpty()) {
            int before = left.size();
            left.removeIf(this::isEmptied);
            if (left.size() == before) {
                throw new IllegalStateException("cannot be emptied: " + left);
            }
        }
        database.sql("update core_audit_head set number = 0, hash = '" + "0".repeat(64) + "'");
    }

    private boolean isEmptied(String table) {
        try (Connection connection = database.database().connections().getConnection();
                var sql = connection.createStatement()) {
            sql.executeUpdate("delete from " + table);
            return true;
        } catch (SQLException referred) {
            return false;
        }
    }

    private static List<String> tables(TestDatabase database) {
        var found = new ArrayList<String>();
        try (Connection connection = database.database().connections().getConnection();
                var all = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (all.next()) {
                String name = all.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (name.startsWith("core_") && !name.endsWith("_history") && !name.equals("core_audit_head")) {
                    found.add(name);
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return found;
    }
}
