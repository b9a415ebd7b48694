package org.hearth.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FoundCommandsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.US);
    }

    @Test
    void aModulesOwnCommandIsPassedOnAndStandsInTheHelp() throws IOException {
        module("roster.jar", "export-roster, count-2027");
        FoundCommands found = FoundCommands.in(folder, folder.resolve("missing"));

        found.check("export-roster");
        found.check("count-2027");
        found.check("verify-audit");
        assertThat(CommandLine.parse("export-roster", "--data", "d", "june").arguments())
                .containsExactly("june");
        assertThat(found.help())
                .contains("bin/hearth verify-audit")
                .containsPattern("bin/hearth export-roster +Roster");
    }

    @Test
    void aWordThatNobodyBringsIsRefusedBeforeAnythingStarts() throws IOException {
        module("roster.jar", "export-roster");
        Files.writeString(folder.resolve("broken.jar"), "no jar");
        FoundCommands found = FoundCommands.in(folder);

        assertThatThrownBy(() -> found.check("rnu"))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("rnu");
    }

    @Test
    void noModuleReplacesACommandOfTheLauncher() throws IOException {
        module("sly.jar", "run, verify-audit");

        assertThat(FoundCommands.in(folder).byName()).isEmpty();
    }

    private void module(String file, String commands) throws IOException {
        TestJar.write(folder.resolve(file), Map.of("Bundle-Name", "Roster", "Hearth-Commands", commands));
    }
}
