package org.hearth.testkit;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hearth.core.runtime.data.Database;
import org.hearth.core.runtime.data.DatabaseSettings;

/** A backup of a Derby database in a temporary folder, from which a database in memory is made for each test. */
final class DerbyTemplate implements Template {

    private static final String MEMORY = "jdbc:derby:memory:";

    private final Path backup;

    DerbyTemplate(List<FlatModule> modules) {
        String name = "template-" + UUID.randomUUID();
        TemporaryFolder folder = TemporaryFolder.untilTheEnd();
        backup = folder.path().resolve(name);
        DatabaseSettings settings = new DatabaseSettings(MEMORY + name, "", "");
        try (Database database = Database.open(settings, folder.path())) {
            Template.makeTables(database, modules);
            Template.sql(
                    settings.url(), "", "", "call syscs_util.syscs_backup_database('" + sqlText(folder.path()) + "')");
        }
    }

    @Override
    public TestDatabase copy() {
        DatabaseSettings settings = new DatabaseSettings(MEMORY + UUID.randomUUID(), "", "");
        try {
            DriverManager.getConnection(settings.url() + ";createFrom=" + backup)
                    .close();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new InMemory(settings);
    }

    private static String sqlText(Path path) {
        return path.toString().replace("'", "''");
    }

    /** Gone when the platform closes it. */
    private record InMemory(DatabaseSettings settings) implements TestDatabase {

        @Override
        public void close() {}
    }
}
