package org.hearth.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a start is refused, and how a stop leaves things. */
class StartTest {

    private static final int FAILED = 1;
    private static final int WRONG_SETTING = 2;
    private static final int FOLDER_IN_USE = 3;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    @TempDir
    private Path temporary;

    @Test
    void aWrongPortIsNamedWithWhatIsAllowed() {
        try (HearthProcess run = start("run", "--port", "70000")) {
            assertThat(run.exitCode()).isEqualTo(WRONG_SETTING);
            assertThat(run.console()).contains("--port", "70000", "from 0 to 65535");
        }
        assertThat(data()).doesNotExist();
    }

    @Test
    void anUnknownKeyIsNamedWithTheKnownOnes() throws IOException {
        Path configuration = Files.writeString(temporary.resolve("hearth.properties"), "prot=8080\n");
        try (HearthProcess run = start("run", "--config", configuration.toString())) {
            assertThat(run.exitCode()).isEqualTo(WRONG_SETTING);
            assertThat(run.console()).contains("prot", "db.url", configuration.toString());
        }
        assertThat(data()).doesNotExist();
    }

    @Test
    void aMissingConfigurationFileIsNamed() {
        Path nowhere = temporary.resolve("nowhere.properties");
        try (HearthProcess run = start("run", "--config", nowhere.toString())) {
            assertThat(run.exitCode()).isEqualTo(WRONG_SETTING);
            assertThat(run.console()).contains(nowhere.toString());
        }
        assertThat(data()).doesNotExist();
    }

    @Test
    void anUnknownCommandIsRefused() {
        try (HearthProcess run = start("dance")) {
            assertThat(run.exitCode()).isEqualTo(WRONG_SETTING);
            assertThat(run.console()).contains("dance").doesNotContain("\tat ");
        }
    }

    @Test
    void aSecondStartOnTheSameFolderIsRefusedAndHurtsNobody() {
        try (HearthServer first = HearthServer.start(data())) {
            try (HearthProcess second = start("run", "--port", "0")) {
                assertThat(second.exitCode()).isEqualTo(FOLDER_IN_USE);
                assertThat(second.console()).contains("already runs on the data folder", data().toString());
            }
            assertThat(Web.get(first.url().resolve("health")).body()).isEqualTo("ok");
        }
    }

    @Test
    void anUnreachableDatabaseIsNamedAndNothingIsMade() {
        String address = "jdbc:postgresql://127.0.0.1:1/hearth";
        try (HearthProcess run = start("run", "--port", "0", "--db-url", address)) {
            assertThat(run.exitCode()).isEqualTo(FAILED);
            assertThat(run.console()).contains("127.0.0.1:1").doesNotContain("\tat ", "Hearth is ready");
        }
        assertThat(data().resolve("database")).doesNotExist();
    }

    @Test
    void aDatabaseOfANewerVersionIsLeftAsItIs() {
        HearthServer.start(data()).close();
        Derby derby = new Derby(data());
        derby.change("insert into \"core_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
                + " \"script\", \"checksum\", \"installed_by\", \"execution_time\", \"success\") values"
                + " (9000, '9000', 'from tomorrow', 'SQL', 'V9000__from_tomorrow.sql', 1, 'hearth', 1, true)");
        try (HearthProcess run = start("run", "--port", "0")) {
            assertThat(run.exitCode()).isEqualTo(FAILED);
            assertThat(run.console()).contains("newer").doesNotContain("\tat ", "Hearth is ready");
        }
        assertThat(derby.number("select count(*) from \"core_schema_history\" where \"version\" = '9000'"))
                .isOne();
    }

    @Test
    void aStopLeavesACleanDatabase() {
        HearthServer server = HearthServer.demo(data());
        Duration took = server.process().stop();
        assertThat(server.process().exitCode()).isIn(0, 143);
        assertThat(took).isLessThan(LONGEST_STOP);
        assertThat(data().resolve("database/db.lck")).doesNotExist();
        assertThat(server.process().log())
                .contains("module family-record stopped")
                .doesNotContain("ERROR", "WARN");
        System.out.println("Stopped in " + took.toMillis() + " ms");
    }

    private Path data() {
        return temporary.resolve("data");
    }

    private HearthProcess start(String... words) {
        return HearthProcess.start(data(), words);
    }
}
