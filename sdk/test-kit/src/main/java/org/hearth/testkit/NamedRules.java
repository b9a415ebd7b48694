package org.hearth.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The ids of rules that stand in the code of a bundle, found in its class files: whatever a refusal, a guard, a task or a
 * parameter may name. Ids of due-date rules and of printed documents look alike and are left out, for nobody is refused
 * by them.
 */
final class NamedRules {

    private static final Pattern RULE =
            Pattern.compile("(?!DD-|DOC-|SHA-)[A-Z]{1,6}-\\d{1,3}[a-z]?|C\\d{1,2}(-[A-Z]+)?");

    private NamedRules() {}

    /** The ids in the classes of the bundle that {@code type} belongs to, sorted. */
    static Set<String> in(Class<?> type) {
        try {
            URI source =
                    type.getProtectionDomain().getCodeSource().getLocation().toURI();
            Path path = Path.of(source);
            if (Files.isDirectory(path)) {
                return below(path);
            }
            try (FileSystem jar = FileSystems.newFileSystem(path, Map.of())) {
                return below(jar.getPath("/"));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Set<String> below(Path root) throws IOException {
        var found = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> classes =
                    files.filter(each -> each.toString().endsWith(".class")).toList();
            for (Path each : classes) {
                strings(Files.readAllBytes(each))
                        .filter(text -> RULE.matcher(text).matches())
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Stream<String> strings(byte[] file) {
        Iterable<PoolEntry> pool = ClassFile.of().parse(file).constantPool();
        return StreamSupport.stream(pool.spliterator(), false)
                .filter(StringEntry.class::isInstance)
                .map(each -> ((StringEntry) each).stringValue());
    }
}
