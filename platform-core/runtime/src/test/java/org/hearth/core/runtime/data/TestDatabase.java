package org.hearth.core.runtime.data;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** A database of its own for one test; on PostgreSQL only where {@code hearth.test.postgres.url} names a server. */
public final class TestDatabase implements AutoCloseable {

    private static final String SERVER = System.getProperty("hearth.test.postgres.url", "");
    private static final String USER = System.getProperty("hearth.test.postgres.user", "postgres");
    private static final String PASSWORD = System.getProperty("hearth.test.postgres.password", "");

    static {
        if (SERVER.isEmpty()) {
            System.err.println("SKIPPED ON POSTGRESQL: hearth.test.postgres.url is not set, so these tests run on the"
                    + " embedded database only");
        }
    }

    private final String name = "hearth_" + UUID.randomUUID().toString().replace("-", "");
    private final Database database;

    private TestDatabase(DatabaseKind kind) {
        if (kind == DatabaseKind.DERBY) {
            database = EmbeddedDatabase.inMemory(name);
            return;
        }
        assumeTrue(!SERVER.isEmpty(), "hearth.test.postgres.url is not set: not tested on PostgreSQL");
        onServer("create database " + name);
        database = Database.open(new DatabaseSettings(url(), USER, PASSWORD), Path.of("unused"));
    }

    public static TestDatabase of(DatabaseKind kind) {
        return new TestDatabase(kind);
    }

    public Database database() {
        return database;
    }

    /** Runs one statement past the persistence unit. */
    public void sql(String statement) {
        try (var connection = database.connections().getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of the first row. */
    public String one(String query) {
        try (var connection = database.connections().getConnection();
                var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return String.valueOf(rows.getObject(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        database.close();
        if (database.kind() == DatabaseKind.POSTGRESQL) {
            onServer("drop database " + name);
        }
    }

    private String url() {
        return SERVER.replaceFirst("/[^/?]*(\\?.*)?$", "/" + name);
    }

    private static void onServer(String statement) {
        try (var connection = DriverManager.getConnection(SERVER, USER, PASSWORD);
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
