package org.hearth.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** A folder {@code hearth-test…} in the system's temporary folder, which goes with all that lies in it. */
record TemporaryFolder(Path path) implements AutoCloseable {

    private static final String NAME = "hearth-test";

    static TemporaryFolder untilClosed() {
        try {
            return new TemporaryFolder(Files.createTempDirectory(NAME));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One that goes when the test run ends. */
    static TemporaryFolder untilTheEnd() {
        TemporaryFolder folder = untilClosed();
        Runtime.getRuntime().addShutdownHook(new Thread(folder::close));
        return folder;
    }

    @Override
    public void close() {
        try {
            for (Path each : content()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<Path> content() throws IOException {
        try (var all = Files.walk(path)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
