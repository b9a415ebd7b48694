package org.hearth.ui.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * A file that the browser sent, until the page is done with it.
 *
 * @param name as the browser says, to be trusted in nothing
 */
public record ChosenFile(String name, Path path) {

    /** Hands its bytes to {@code reader}. */
    public <T> T read(Function<InputStream, T> reader) {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path))) {
            return reader.apply(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
