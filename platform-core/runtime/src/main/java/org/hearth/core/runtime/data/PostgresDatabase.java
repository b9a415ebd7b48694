package org.hearth.core.runtime.data;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.DriverDataSource;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database on a PostgreSQL server, for more than one machine. */
final class PostgresDatabase implements Database {

    static final String URL = "jdbc:postgresql:";

    private static final String DRIVER = "org.postgresql.Driver";
    private static final String CONNECT_SECONDS = "10";
    private static final int PATIENCE_MILLIS = 5000;

    private final HikariDataSource pool;

    private PostgresDatabase(HikariDataSource pool) {
        this.pool = pool;
    }

    static PostgresDatabase at(DatabaseSettings settings) {
        var source = source(settings);
        probe(source, settings);
        // the same patience as the embedded database has, so that both fail alike
        return new PostgresDatabase(
                ConnectionPool.over(source, "hearth-postgresql", "set lock_timeout = " + PATIENCE_MILLIS));
    }

    @Override
    public DatabaseKind kind() {
        return DatabaseKind.POSTGRESQL;
    }

    @Override
    public DataSource connections() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }

    private static DataSource source(DatabaseSettings settings) {
        var properties = new Properties();
        properties.setProperty("ApplicationName", "hearth");
        properties.setProperty("connectTimeout", CONNECT_SECONDS);
        properties.setProperty("reWriteBatchedInserts", "true");
        // else the rows that a statement failed on, with people's names, end up in the log
        properties.setProperty("logServerErrorDetail", "false");
        try {
            return new DriverDataSource(
                    settings.url(), DRIVER, properties, orNull(settings.user()), orNull(settings.password()));
        } catch (RuntimeException e) {
            throw new DatabaseUnavailable("db.url is '" + settings + "', which is not a PostgreSQL address.", e);
        }
    }

    /** Null lets the driver take the value from the address. */
    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }

    private static void probe(DataSource source, DatabaseSettings settings) {
        try {
            source.getConnection().close();
        } catch (SQLException e) {
            throw new DatabaseUnavailable(reason(settings, e), e);
        }
    }

    private static String reason(DatabaseSettings settings, SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        var where = "the PostgreSQL database of db.url (" + settings + ")";
        return switch (state) {
            case "28P01", "28000" ->
                "User or password was refused by " + where + ". Check db.user and db.password. The server says: "
                        + failure.getMessage();
            case "3D000" -> "There is no such database: " + where + ". The server says: " + failure.getMessage();
            default -> "No connection to " + where + ". Is the server running and reachable? " + failure.getMessage();
        };
    }
}
