package org.hearth.core.runtime.osgi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;

/** Reads a jar that the framework does not know: a module that was taken out still has a name. */
final class UnloadedJar {

    private UnloadedJar() {}

    /** A file in the jar at {@code location}; empty when it is not there, or the jar is gone. */
    static Optional<InputStream> entry(String location, String path) {
        Path file = Path.of(URI.create(location));
        if (!file.toFile().isFile()) {
            return Optional.empty();
        }
        try (ZipFile jar = new ZipFile(file.toFile())) {
            var found = Optional.ofNullable(jar.getEntry(path));
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ByteArrayInputStream(
                            jar.getInputStream(found.get()).readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
