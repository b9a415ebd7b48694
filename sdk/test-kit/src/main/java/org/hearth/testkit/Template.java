package org.hearth.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.hearth.core.runtime.CoreJar;
import org.hearth.core.runtime.data.Database;
import org.hearth.core.runtime.data.SchemaMigrator;

/** Tables that were made once and are copied for each test. */
interface Template {

    /** A database of its own with these tables. */
    TestDatabase copy();

    /** Runs the scripts of the core and of {@code modules}. */
    static void makeTables(Database database, List<FlatModule> modules) {
        SchemaMigrator migrator = new SchemaMigrator(database);
        migrator.migrate(CoreJar.ID, CoreJar.ID, CoreJar.beside().scripts());
        modules.forEach(module ->
                migrator.migrate(module.manifest().id(), module.manifest().prefix(), module.migrations()));
    }

    /** Runs one statement. */
    static void sql(String url, String user, String password, String statement) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
