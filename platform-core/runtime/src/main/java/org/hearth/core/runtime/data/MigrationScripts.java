package org.hearth.core.runtime.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The migration scripts that a module ships.
 *
 * @param scripts by name, such as {@code V1__goals.sql}
 */
public record MigrationScripts(List<Script> scripts) {

    /** Where a module's bundle keeps its scripts. */
    public static final String FOLDER = "db/migration/";

    /** One script with its text. */
    public record Script(String name, String text) {}

    /** How the content of an entry is read. */
    @FunctionalInterface
    public interface Opener {
        InputStream open(String entry) throws IOException;
    }

    public MigrationScripts {
        scripts = scripts.stream().sorted(Comparator.comparing(Script::name)).toList();
    }

    /** No scripts: the module keeps no data of its own. */
    public static MigrationScripts none() {
        return new MigrationScripts(List.of());
    }

    /** The scripts among {@code entries} of a bundle: those directly in {@value #FOLDER} that end in {@code .sql}. */
    public static MigrationScripts of(Collection<String> entries, Opener opener) {
        return new MigrationScripts(entries.stream()
                .map(entry -> entry.startsWith("/") ? entry.substring(1) : entry)
                .filter(entry -> entry.startsWith(FOLDER) && entry.endsWith(".sql"))
                .map(entry -> new Script(entry.substring(FOLDER.length()), read(entry, opener)))
                .toList());
    }

    /** The scripts in the jar or class folder that {@code anchor} comes from, for use without OSGi. */
    public static MigrationScripts beside(Class<?> anchor) {
        var content = CodeSourceContent.of(anchor);
        return of(content.list(FOLDER), content::open);
    }

    private static String read(String entry, Opener opener) {
        try (var in = opener.open(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(entry, e);
        }
    }
}
