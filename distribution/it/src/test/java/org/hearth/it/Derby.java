package org.hearth.it;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The embedded database of a data folder whose server has stopped. */
final class Derby {

    private static final String SHUT_DOWN = "08006";

    private final String address;

    Derby(Path data) {
        address = "jdbc:derby:" + data.resolve("database");
    }

    void change(String sql) {
        using(statement -> statement.executeUpdate(sql));
    }

    long number(String sql) {
        return using(statement -> {
            try (ResultSet rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    private long using(Use use) {
        System.setProperty(
                "derby.stream.error.file",
                Installation.target().resolve("derby.log").toString());
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            return use.of(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } finally {
            shutDown();
        }
    }

    /** Derby answers a shut-down with an exception. */
    private void shutDown() {
        try {
            DriverManager.getConnection(address + ";shutdown=true").close();
        } catch (SQLException over) {
            if (!SHUT_DOWN.equals(over.getSQLState())) {
                System.err.println("Derby did not shut down: " + over.getMessage());
            }
        }
    }

    @FunctionalInterface
    private interface Use {
        long of(Statement statement) throws SQLException;
    }
}
