package org.hearth.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where the build has put what is tested. */
final class Installation {

    private Installation() {}

    /** The assembled installation. */
    static Path home() {
        return folder("hearth.it.installation");
    }

    /** The jar of the example module of the SDK. */
    static Path exampleModule() {
        return jars(folder("hearth.it.example")).getFirst();
    }

    /** Where tests leave what people look at afterwards. */
    static Path target() {
        return folder("hearth.it.target");
    }

    /** The jars of one folder of the installation, such as {@code lib}. */
    static List<Path> jars(String folder) {
        return jars(home().resolve(folder));
    }

    private static List<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path folder(String property) {
        return Path.of(Objects.requireNonNull(System.getProperty(property), property))
                .normalize();
    }
}
