package org.hearth.it;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/** Makes the jar of a module from a folder of {@code src/test/modules}, against the installation as a vendor would. */
final class TestModule {

    private static final Path SOURCES = Installation.target().resolveSibling("src/test/modules");
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private TestModule() {}

    /** Builds the module into a folder that a server looks through. */
    static void build(String name, Path modules) throws IOException {
        Path source = SOURCES.resolve(name);
        Path classes =
                Files.createDirectories(Installation.target().resolve("modules").resolve(name));
        compile(source, classes);
        Files.createDirectories(modules);
        try (OutputStream file = Files.newOutputStream(modules.resolve(name + ".jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest(source.resolve(MANIFEST)))) {
            addAll(source, jar, path -> !path.endsWith(".java") && !path.equals(MANIFEST));
            addAll(classes, jar, path -> path.endsWith(".class"));
        }
    }

    private static void compile(Path source, Path classes) throws IOException {
        String path = Stream.concat(Installation.jars("lib").stream(), Installation.jars("bundles").stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        Stream<String> options =
                Stream.of("-proc:none", "-nowarn", "-Xlint:none", "-d", classes.toString(), "-cp", path);
        Stream<String> files = all(source).stream().map(Path::toString).filter(file -> file.endsWith(".java"));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, Stream.concat(options, files).toArray(String[]::new));
        if (result != 0) {
            throw new AssertionError("The test module in " + source + " does not compile");
        }
    }

    private static Manifest manifest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Manifest(in);
        }
    }

    private static void addAll(Path folder, JarOutputStream jar, java.util.function.Predicate<String> wanted)
            throws IOException {
        for (Path file : all(folder)) {
            String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
            if (wanted.test(name)) {
                jar.putNextEntry(new ZipEntry(name));
                Files.copy(file, jar);
                jar.closeEntry();
            }
        }
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
