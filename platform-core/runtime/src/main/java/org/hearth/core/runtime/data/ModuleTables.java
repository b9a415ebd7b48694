package org.hearth.core.runtime.data;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables of a module, asked of the database itself: a module that is switched off has no entities. */
public final class ModuleTables {

    private static final int FETCHED = 500;

    private final Database database;

    public ModuleTables(Database database) {
        this.database = database;
    }

    /** What is done with one connection, on which nothing is changed. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(Connection connection) throws SQLException;
    }

    /** What is done with the rows of a table. */
    @FunctionalInterface
    public interface Rows {
        void take(ResultSet rows) throws SQLException;
    }

    /** Reads in one transaction, row by row, so that a table of any size fits. */
    public <T> T reading(Reading<T> work) {
        try (Connection connection = database.connections().getConnection()) {
            connection.setAutoCommit(false);
            try {
                return work.read(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the tables cannot be read", failed);
        }
    }

    /** The names of the tables that begin with {@code prefix_}, in small letters, in order, without the history of scripts. */
    public static List<String> names(Connection connection, String prefix) throws SQLException {
        return names(connection).stream()
                .filter(name -> name.startsWith(prefix + "_"))
                .toList();
    }

    /** The names of all tables, in small letters, in order, without the histories of scripts. */
    public static List<String> names(Connection connection) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet all =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (all.next()) {
                String name = all.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!name.endsWith(SchemaMigrator.HISTORY)) {
                    found.add(name);
                }
            }
        }
        return found.stream().sorted().toList();
    }

    /** The number of rows of a table that {@link #names} gave. */
    public static long count(Connection connection, String table) throws SQLException {
        try (var sql = connection.createStatement();
                var count = sql.executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getLong(1);
        }
    }

    /** Hands every row of a table that {@link #names} gave to {@code to}. */
    public static void rows(Connection connection, String table, Rows to) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.setFetchSize(FETCHED);
            try (var rows = sql.executeQuery("select * from " + table)) {
                to.take(rows);
            }
        }
    }
}
