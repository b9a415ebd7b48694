package org.hearth.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataFolderTest {

    @TempDir
    Path parent;

    @Test
    void theFolderIsMadeWhenThereIsNone() throws Exception {
        Path folder = parent.resolve("a/b");

        try (DataFolder data = DataFolder.take(folder)) {
            assertThat(data.logs()).isEqualTo(folder.resolve("logs"));
            assertThat(folder).isDirectory();
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                        .isEqualTo("rwx------");
            }
        }
    }

    @Test
    void aSecondStartOnTheSameFolderIsRefusedAndNamesTheProcess() throws Exception {
        try (DataFolder first = DataFolder.take(parent)) {
            assertThatThrownBy(() -> DataFolder.take(parent))
                    .isInstanceOfSatisfying(
                            StartRefused.class,
                            refused -> assertThat(refused.exitCode()).isEqualTo(StartRefused.FOLDER_IN_USE))
                    .hasMessageContaining(parent.toString())
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
            assertThat(first.modules()).isEqualTo(parent.resolve("modules"));
        }
    }

    @Test
    void aClosedFolderCanBeTakenAgain() throws Exception {
        DataFolder.take(parent).close();

        try (DataFolder again = DataFolder.take(parent)) {
            assertThat(again.cache()).isEqualTo(parent.resolve("cache"));
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() throws IOException {
        Path file = Files.createFile(parent.resolve("file"));

        assertThatThrownBy(() -> DataFolder.take(file.resolve("data")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(file.toString());
    }
}
