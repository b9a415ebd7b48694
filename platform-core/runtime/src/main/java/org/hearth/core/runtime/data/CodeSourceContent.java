package org.hearth.core.runtime.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;

/** What lies beside a class on a plain class path: in the same folder or in the same jar, and nowhere else. */
final class CodeSourceContent {

    private final Path root;

    private CodeSourceContent(Path root) {
        this.root = root;
    }

    static CodeSourceContent of(Class<?> anchor) {
        try {
            return new CodeSourceContent(Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(anchor.getName(), e);
        }
    }

    /** The files directly in {@code folder}, which ends with a slash. */
    List<String> list(String folder) {
        try {
            return Files.isDirectory(root) ? listFolder(folder) : listJar(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream open(String entry) throws IOException {
        return Files.isDirectory(root) ? Files.newInputStream(root.resolve(entry)) : openJar(entry);
    }

    private List<String> listFolder(String folder) throws IOException {
        var path = root.resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (var files = Files.list(path)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder + file.getFileName())
                    .toList();
        }
    }

    private List<String> listJar(String folder) throws IOException {
        try (var jar = new JarFile(root.toFile())) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(folder) && name.lastIndexOf('/') == folder.length() - 1)
                    .toList();
        }
    }

    private InputStream openJar(String entry) throws IOException {
        return java.net.URI.create("jar:" + root.toUri() + "!/" + entry).toURL().openStream();
    }
}
