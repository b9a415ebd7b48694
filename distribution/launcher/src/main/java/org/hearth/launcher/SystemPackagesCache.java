package org.hearth.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps the computed packages as long as no jar of the flat class path changes: opening a hundred jars takes time. */
final class SystemPackagesCache {

    private final Path file;
    private final Function<List<Path>, String> computation;

    SystemPackagesCache(Path file, Function<List<Path>, String> computation) {
        this.file = file;
        this.computation = computation;
    }

    String get(List<Path> jars) throws IOException {
        String key = jars.stream().map(SystemPackagesCache::mark).collect(Collectors.joining("|"));
        if (Files.exists(file)) {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() == 2 && lines.getFirst().equals(key)) {
                return lines.getLast();
            }
        }
        String packages = computation.apply(jars);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, List.of(key, packages));
        return packages;
    }

    private static String mark(Path jar) {
        return jar.getFileName() + ":" + jar.toFile().length() + ":"
                + jar.toFile().lastModified();
    }
}
