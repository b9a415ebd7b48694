package org.hearth.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsTest {

    @TempDir
    Path home;

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.US);
    }

    @Test
    void withoutAnyOptionItRunsOnTheLoopbackAddress() {
        Settings settings = settings();

        assertThat(settings.runs()).isTrue();
        assertThat(settings.data()).isEqualTo(home.resolve("data"));
        assertThat(settings.frameworkProperties())
                .containsEntry("hearth.port", "8080")
                .containsEntry("hearth.bind", "127.0.0.1")
                .containsEntry("hearth.demo", "false")
                .containsEntry("hearth.command", "run")
                .doesNotContainKey("hearth.db.url");
    }

    @Test
    void anOptionWinsOverTheConfigurationFile() throws IOException {
        Path file = configuration("port=1\nbind=127.0.0.2\n");

        assertThat(settings("--config", file.toString(), "--port", "2").frameworkProperties())
                .containsEntry("hearth.port", "2")
                .containsEntry("hearth.bind", "127.0.0.2");
    }

    @Test
    void theFileInTheInstallationIsReadWithoutBeingNamed() throws IOException {
        Files.createDirectory(home.resolve("conf"));
        Files.writeString(home.resolve("conf/hearth.properties"), "port=3\n");

        assertThat(settings().frameworkProperties()).containsEntry("hearth.port", "3");
    }

    @Test
    void everyDatabaseSettingReachesTheBundles() throws IOException {
        Path password = Files.writeString(home.resolve("password"), "invented");

        assertThat(settings(
                                "--db-url",
                                "jdbc:postgresql://localhost/hearth",
                                "--db-user",
                                "ana",
                                "--db-password-file",
                                password.toString())
                        .frameworkProperties())
                .containsEntry("hearth.db.url", "jdbc:postgresql://localhost/hearth")
                .containsEntry("hearth.db.user", "ana")
                .containsEntry("hearth.db.password-file", password.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "--port, abc, a number from 0 to 65535",
        "--port, 65536, a number from 0 to 65535",
        "--port, -1, a number from 0 to 65535",
        "--bind, no such host, an address or a name of this machine",
        "--db-url, jdbc:mysql://localhost/x, begins with jdbc:postgresql:",
        "--db-url, jdbc:derby:/some/folder, begins with jdbc:postgresql:",
        "--db-url, jdbc:derby:memory:x, begins with jdbc:postgresql:",
        "--hosts, http://x/, names without port",
        "--idle-minutes, 2, a number from 3 to 480",
        "--idle-warning-seconds, 3601, a number from 20 to 3600",
        "--db-password-file, /no/such/file, a file that can be read",
        "--config, /no/such/file, a properties file"
    })
    void aWrongValueIsRefusedWithItsKeyAndWhatIsAllowed(String option, String value, String allowed) {
        assertThatThrownBy(() -> settings(option, value))
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith(option + ": \"" + value + "\" is not allowed.")
                .hasMessageContaining(allowed);
    }

    @Test
    void whatTheWebServerReadsCanBeSetInTheFile() throws IOException {
        Path file = configuration("""
                https=true
                hosts=a.example.org, b.example.org
                idle.minutes=20
                idle.warning-seconds=60
                db.url=
                """);

        assertThat(settings("--config", file.toString()).frameworkProperties())
                .containsEntry("hearth.https", "true")
                .containsEntry("hearth.hosts", "a.example.org, b.example.org")
                .containsEntry("hearth.idle.minutes", "20")
                .containsEntry("hearth.idle.warning-seconds", "60")
                .containsEntry("hearth.db.url", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h", "run --help", "sample -h", "help me"})
    void askingForHelpStartsNothing(String typed) {
        assertThat(CommandLine.parse(typed.split(" ", -1)).command()).isEqualTo(CommandLine.HELP);
    }

    @Test
    void aWordThatCanBeNoCommandIsRefusedBeforeAnythingIsTouched() {
        assertThatThrownBy(() -> CommandLine.parse("Rnu!"))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("no command \"Rnu!\"");
    }

    @Test
    void aMissingValueIsRefused() {
        assertThatThrownBy(() -> settings("--port")).hasMessageStartingWith("--port: the value is missing.");
        assertThatThrownBy(() -> settings("--data", "--demo")).hasMessageStartingWith("--data: the value is missing.");
    }

    @Test
    void valuesThatDoNotFitTogetherAreRefusedBeforeAnythingIsTouched() {
        assertThatThrownBy(() -> settings("run", "--mail-host", "smtp.example.org"))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("mail.from");
        assertThatThrownBy(() -> settings("run", "--idle-minutes", "3", "--idle-warning-seconds", "180"))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("idle.warning-seconds");
    }

    @Test
    void anUnknownOptionIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> settings("--prot", "1"))
                .hasMessageStartingWith("--prot: there is no such setting.")
                .hasMessageContaining("--port, --bind");
    }

    @Test
    void aWrongLineOfTheFileIsRefusedWithKeyAndFile() throws IOException {
        Path file = configuration("prot=1\n");
        assertThatThrownBy(() -> settings("--config", file.toString()))
                .hasMessageStartingWith("prot (in " + file + "): there is no such setting.")
                .hasMessageContaining("db.password-file");
        Path empty = configuration("port=\n");
        assertThatThrownBy(() -> settings("--config", empty.toString())).hasMessageContaining("the value is missing");
    }

    @Test
    void aCommandGetsWhatIsNotASetting() {
        Settings settings = settings("sample", "--families", "10", "--port", "9");

        assertThat(settings.runs()).isFalse();
        assertThat(settings.frameworkProperties())
                .containsEntry("hearth.command", "sample")
                .containsEntry("hearth.command.args", "--families\n10")
                .containsEntry("hearth.port", "9");
    }

    @Test
    void aSpanishMachineIsAnsweredInSpanish() {
        Locale.setDefault(Locale.forLanguageTag("es-US"));

        assertThatThrownBy(() -> settings("--port", "x")).hasMessageContaining("no está permitido");
    }

    private Settings settings(String... typed) {
        return Settings.of(home, home.resolve("data"), CommandLine.parse(typed));
    }

    private Path configuration(String content) throws IOException {
        return Files.writeString(home.resolve("some.properties"), content);
    }
}
