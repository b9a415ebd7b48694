package org.hearth.core.runtime.data;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database that needs no administrator: Apache Derby, in a folder or in memory.
 *
 * <p>All that is Derby's own stands in this class, so that another engine can take its place.
 */
public final class EmbeddedDatabase implements Database {

    static final String MEMORY_URL = "jdbc:derby:memory:";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String FOLDER = "database";
    private static final String LOGS = "logs";
    private static final String LOCK_WAIT_SECONDS = "5";
    private static final String CACHED_PAGES = "10000";
    /** A plan that was made while a table was small is looked at again soon: an import fills tables within seconds. */
    private static final String PLAN_CHECKS = "5";

    private final String name;
    private final boolean inMemory;
    private final HikariDataSource pool;

    private EmbeddedDatabase(String name, boolean inMemory) {
        this.name = name;
        this.inMemory = inMemory;
        var source = source();
        source.setCreateDatabase("create");
        boot(source);
        this.pool = ConnectionPool.over(source, "hearth-" + name.replaceAll(".*[:/\\\\]", ""), "");
    }

    /** Opens the database in the folder {@code database} of {@code dataFolder}; makes it when there is none. */
    public static EmbeddedDatabase in(Path dataFolder) {
        var folder = dataFolder.toAbsolutePath().resolve(FOLDER);
        try {
            Files.createDirectories(dataFolder.resolve(LOGS));
        } catch (IOException e) {
            throw new DatabaseUnavailable("The data folder " + dataFolder + " cannot be made or written.", e);
        }
        configure(dataFolder.toAbsolutePath().resolve(LOGS).resolve("derby.log"));
        return new EmbeddedDatabase(folder.toString(), false);
    }

    /** A new database in memory, gone when it is closed: for tests. */
    public static EmbeddedDatabase inMemory(String name) {
        configure(temporaryLog());
        return new EmbeddedDatabase("memory:" + name, true);
    }

    @Override
    public DatabaseKind kind() {
        return DatabaseKind.DERBY;
    }

    @Override
    public DataSource connections() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
        var source = source();
        if (inMemory) {
            source.setConnectionAttributes("drop=true");
        } else {
            source.setShutdownDatabase("shutdown");
        }
        try {
            source.getConnection().close();
        } catch (SQLException e) {
            // Derby reports a clean shutdown as an exception of this state
            if (!"08006".equals(e.getSQLState())) {
                LOG.warn("The embedded database {} did not shut down cleanly", name, e);
            }
        }
    }

    private EmbeddedDataSource source() {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(name);
        return source;
    }

    private static void boot(EmbeddedDataSource source) {
        try {
            source.getConnection().close();
        } catch (SQLException e) {
            throw new DatabaseUnavailable(reason(source.getDatabaseName(), e), e);
        }
    }

    private static String reason(String name, SQLException failure) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof SQLException sql && "XSDB6".equals(sql.getSQLState())) {
                return "The embedded database in " + name + " is in use by another running Hearth."
                        + " Stop the other one, or set db.url to a PostgreSQL database that both may share.";
            }
        }
        return "The embedded database in " + name + " cannot be opened (db.url is empty): " + failure.getMessage();
    }

    /** Derby reads these once, when its engine starts; an administrator's own values win. */
    private static void configure(Path log) {
        setUnlessSet("derby.stream.error.file", log.toString());
        setUnlessSet("derby.locks.waitTimeout", LOCK_WAIT_SECONDS);
        setUnlessSet("derby.locks.deadlockTimeout", "2");
        setUnlessSet("derby.storage.pageCacheSize", CACHED_PAGES);
        setUnlessSet("derby.language.stalePlanCheckInterval", PLAN_CHECKS);
    }

    private static void setUnlessSet(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
        }
    }

    private static Path temporaryLog() {
        try {
            var log = Files.createTempFile("hearth-derby", ".log");
            log.toFile().deleteOnExit();
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
