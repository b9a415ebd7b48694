package org.hearth.core.runtime.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.hearth.core.attachment.AttachmentLimits;
import org.hearth.core.attachment.FileType;
import org.hearth.core.runtime.document.HashingInput;

/**
 * A file that may be attached. It lies in the system's folder for temporary files, readable to nobody else, under a name
 * that the system made, until it is closed.
 *
 * @param name its own name, cleaned
 */
record CheckedFile(Path path, String name, FileType type, long size, String sha256) implements AutoCloseable {

    /** Reads the file to its end and looks at what it is; refuses as {@link FileRules} says. */
    static CheckedFile of(InputStream bytes, String fileName, AttachmentLimits limits) {
        var name = FileName.cleaned(fileName);
        try {
            var path = Files.createTempFile("hearth-", ".part");
            try {
                var counted = new HashingInput(bytes, limits.largest());
                Files.copy(counted, path, StandardCopyOption.REPLACE_EXISTING);
                FileRules.requireSize(counted.size(), limits);
                var type = FileRules.requireType(path, name, limits);
                return new CheckedFile(path, name, type, counted.size(), counted.sha256());
            } catch (RuntimeException | IOException refused) {
                Files.deleteIfExists(path);
                throw refused;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(path));
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
