package org.hearth.core.runtime.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    private static final String SERVER = System.getProperty("hearth.test.postgres.url", "");

    @TempDir
    private Path data;

    @Test
    void theEmbeddedDatabaseKeepsItsRowsOverAShutdown() throws SQLException {
        try (var database = Database.open(DatabaseSettings.embedded(), data)) {
            execute(database, "create table tst_kept (n integer)", "insert into tst_kept values (7)");
        }
        try (var database = Database.open(DatabaseSettings.embedded(), data);
                var connection = database.connections().getConnection();
                var rows = connection.createStatement().executeQuery("select n from tst_kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(7);
        }
        assertThat(data.resolve("database")).isDirectory();
        assertThat(data.resolve("database/db.lck")).doesNotExist();
    }

    @Test
    void aDatabaseInMemoryStartsEmptyEachTime() throws SQLException {
        for (int i = 0; i < 2; i++) {
            try (var database = EmbeddedDatabase.inMemory("again")) {
                execute(database, "create table tst_fresh (n integer)");
            }
        }
    }

    @Test
    void aFolderThatIsNoDatabaseIsRefusedAndLeftAlone() throws IOException {
        var stray = Files.createDirectories(data.resolve("database")).resolve("letter.txt");
        Files.writeString(stray, "mine");

        refused(DatabaseSettings.embedded(), "database");

        assertThat(data.resolve("database").toFile().list()).containsExactly("letter.txt");
    }

    @Test
    void anotherKindOfDatabaseIsRefusedByTheNameOfItsSetting() {
        refused(new DatabaseSettings("jdbc:mysql://127.0.0.1/hearth", "", ""), "not a supported database");
    }

    @Test
    void aMalformedAddressIsRefused() {
        refused(new DatabaseSettings("jdbc:postgresql://127.0.0.1:port/x", "", ""), "not a PostgreSQL address");
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() {
        refused(new DatabaseSettings("jdbc:postgresql://127.0.0.1:1/hearth", "u", "secret"), "127.0.0.1:1/hearth");
    }

    @Test
    void aDatabaseThatDoesNotExistIsSaidToBeMissing() {
        assumeTrue(!SERVER.isEmpty(), "hearth.test.postgres.url is not set: not tested on PostgreSQL");

        refused(
                new DatabaseSettings(SERVER.replaceFirst("/[^/]*$", "/hearth_nowhere"), "postgres", "secret"),
                "no such database");
    }

    @Test
    void aUserWhomTheServerDoesNotKnowIsSaidToBeRefused() {
        assumeTrue(!SERVER.isEmpty(), "hearth.test.postgres.url is not set: not tested on PostgreSQL");

        refused(new DatabaseSettings(SERVER, "hearth_nobody", "secret"), "db.password");
    }

    private void refused(DatabaseSettings settings, String words) {
        assertThatThrownBy(() -> Database.open(settings, data).close())
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("db.url")
                .hasMessageContaining(words)
                .message()
                .doesNotContain("secret");
    }

    private static void execute(Database database, String... statements) throws SQLException {
        try (var connection = database.connections().getConnection();
                var sql = connection.createStatement()) {
            for (var statement : statements) {
                sql.execute(statement);
            }
        }
    }
}
