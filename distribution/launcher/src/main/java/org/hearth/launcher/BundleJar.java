package org.hearth.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A jar with the headers of a bundle.
 *
 * @param module the name of the module in it, empty if it is none
 * @param web whether it needs a web server, which commands go without
 */
record BundleJar(Path file, String symbolicName, Version version, String module, boolean web) {

    private static final Logger LOG = LoggerFactory.getLogger(BundleJar.class);

    /** The bundles of a folder, libraries before ours, by name; none if there is no such folder. What is no bundle is logged and left out. */
    static List<BundleJar> in(Path folder) throws IOException {
        return in(folder, unreadable -> {});
    }

    /** As {@link #in(Path)}; hands what is no bundle to {@code unreadable}. */
    static List<BundleJar> in(Path folder, Consumer<Path> unreadable) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .flatMap(file -> {
                        Optional<BundleJar> jar = read(file);
                        if (jar.isEmpty()) {
                            unreadable.accept(file);
                        }
                        return jar.stream();
                    })
                    .sorted(Comparator.comparing(BundleJar::isOurs).thenComparing(BundleJar::symbolicName))
                    .toList();
        }
    }

    boolean isModule() {
        return !module.isEmpty();
    }

    private boolean isOurs() {
        return symbolicName.startsWith("hearth-");
    }

    private static Optional<BundleJar> read(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            @Nullable Manifest manifest = jar.getManifest();
            Attributes headers = manifest == null ? new Attributes() : manifest.getMainAttributes();
            String name =
                    header(headers, "Bundle-SymbolicName").split(";", 2)[0].strip();
            if (name.isEmpty()) {
                LOG.warn(Words.say("bundle.none", file));
                return Optional.empty();
            }
            return Optional.of(new BundleJar(
                    file,
                    name,
                    Version.parseVersion(header(headers, "Bundle-Version")),
                    header(headers, "Hearth-Module"),
                    Boolean.parseBoolean(header(headers, "Hearth-Web"))));
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn(Words.say("bundle.unreadable", file, unreadable.getMessage()));
            return Optional.empty();
        }
    }

    private static String header(Attributes headers, String name) {
        @Nullable String value = headers.getValue(name);
        return value == null ? "" : value.strip();
    }
}
