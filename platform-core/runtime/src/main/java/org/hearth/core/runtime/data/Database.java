package org.hearth.core.runtime.data;

import java.nio.file.Path;
import javax.sql.DataSource;

/** An open database with its pool of connections. */
public sealed interface Database extends AutoCloseable permits EmbeddedDatabase, PostgresDatabase {

    /**
     * Opens the database that {@code settings} name.
     *
     * @param dataFolder where the embedded database and its log live
     * @throws DatabaseUnavailable when it cannot be used; nothing was touched
     */
    static Database open(DatabaseSettings settings, Path dataFolder) {
        var url = settings.url();
        if (url.isEmpty()) {
            return EmbeddedDatabase.in(dataFolder);
        }
        if (url.startsWith(EmbeddedDatabase.MEMORY_URL)) {
            return EmbeddedDatabase.inMemory(url.substring(EmbeddedDatabase.MEMORY_URL.length()));
        }
        if (url.startsWith(PostgresDatabase.URL)) {
            return PostgresDatabase.at(settings);
        }
        throw new DatabaseUnavailable("db.url is '" + settings + "', which is not a supported database."
                + " Leave db.url empty for the embedded database, or give " + PostgresDatabase.URL
                + "//host:port/name for PostgreSQL.");
    }

    /** Which database it is. */
    DatabaseKind kind();

    /** The pool; for migrations and the persistence unit. */
    DataSource connections();

    /** Returns every connection and, for the embedded database, shuts it down cleanly. */
    @Override
    void close();
}
