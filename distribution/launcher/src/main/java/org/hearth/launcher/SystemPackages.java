package org.hearth.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The packages of the flat class path, which the system bundle exports to all other bundles. */
final class SystemPackages {

    static final String NO_VERSION = "0.0.0";

    /** The framework exports its own; a second export of the same package would split the world in two. */
    private static final List<String> LEFT_OUT = List.of("java.", "org.osgi.", "org.apache.felix.", "org.hearth.");

    private SystemPackages() {}

    /** The value of {@code org.osgi.framework.system.packages.extra} for these jars. */
    static String of(List<Path> jars) {
        Map<String, Set<String>> versions = new TreeMap<>();
        jars.forEach(jar -> packages(jar).forEach(versions::putIfAbsent));
        return versions.entrySet().stream()
                .filter(entry -> LEFT_OUT.stream().noneMatch((entry.getKey() + ".")::startsWith))
                .flatMap(entry ->
                        entry.getValue().stream().map(version -> entry.getKey() + ";version=\"" + version + "\""))
                .collect(Collectors.joining(","));
    }

    private static Map<String, Set<String>> packages(Path path) {
        try (JarFile jar = new JarFile(path.toFile())) {
            @Nullable Manifest manifest = jar.getManifest();
            @Nullable
            String header =
                    manifest == null ? null : manifest.getMainAttributes().getValue("Export-Package");
            return header == null ? scan(jar) : ExportHeader.parse(header);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path.toString(), unreadable);
        }
    }

    private static Map<String, Set<String>> scan(JarFile jar) {
        Map<String, Set<String>> versions = new HashMap<>();
        jar.stream()
                .map(entry -> entry.getName())
                .filter(name -> name.endsWith(".class") && name.contains("/") && !name.startsWith("META-INF/"))
                .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                .forEach(name -> versions.put(name, Set.of(NO_VERSION)));
        return versions;
    }
}
