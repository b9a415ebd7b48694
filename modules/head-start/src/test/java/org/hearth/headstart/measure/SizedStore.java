package org.hearth.headstart.measure;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.hearth.core.runtime.data.DatabaseSettings;
import org.hearth.family.internal.FamilyRecordModule;
import org.hearth.headstart.Office;
import org.hearth.headstart.internal.HeadStartModule;
import org.hearth.testkit.TestPlatform;

/** The platform on a database that lasts, and plain connections to the same database. */
final class SizedStore implements AutoCloseable {

    private static final Instant NOW = Instant.parse("2026-11-23T16:00:00Z");

    private final Path folder;
    private final String url;
    private final String user;
    private final Office office;

    /** On the database at {@code url}, or on the embedded database in {@code folder} when it is empty. */
    SizedStore(Path folder, String url, String user) {
        this.folder = folder;
        this.url = url;
        this.user = user;
        office = Office.on(TestPlatform.lasting(
                folder,
                new DatabaseSettings(url, user, ""),
                NOW,
                List.of(FamilyRecordModule.class, HeadStartModule.class)));
    }

    Office office() {
        return office;
    }

    Instant now() {
        return NOW;
    }

    boolean derby() {
        return url.isEmpty() || url.startsWith("jdbc:derby:");
    }

    /** A connection of one's own that commits when told. */
    Connection connect() throws SQLException {
        var connection = url.isEmpty()
                ? DriverManager.getConnection(
                        "jdbc:derby:" + folder.toAbsolutePath().resolve("database"))
                : DriverManager.getConnection(url, user, "");
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    @Override
    public void close() {
        office.close();
    }
}
