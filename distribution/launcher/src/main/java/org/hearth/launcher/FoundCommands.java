package org.hearth.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The commands that the modules of an installation bring, read from the header {@code Hearth-Commands} of their jars: a
 * wrong word is refused before anything starts, and before a logger is asked for.
 *
 * @param byName the name of the module, by command
 */
record FoundCommands(Map<String, String> byName) {

    private static final Set<String> OWN = Set.of(CommandLine.RUN, CommandLine.HELP, "sample", "verify-audit");
    private static final String HEADER = "Hearth-Commands";

    static FoundCommands in(Path... folders) throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (Path folder : folders) {
            for (Path jar : jars(folder)) {
                headers(jar).ifPresent(headers -> add(found, headers));
            }
        }
        return new FoundCommands(found);
    }

    /** Refuses a word that is no command here. */
    void check(String command) {
        if (!OWN.contains(command) && !byName.containsKey(command)) {
            throw WrongSetting.command(command);
        }
    }

    /** The page of help, with a line for each command of a module. */
    String help() {
        String own = Words.say("help");
        if (byName.isEmpty()) {
            return own;
        }
        return own
                + System.lineSeparator()
                + System.lineSeparator()
                + Words.say("help.of-modules")
                + System.lineSeparator()
                + byName.entrySet().stream()
                        .map(each -> "bin/hearth %-21s %s".formatted(each.getKey(), each.getValue()))
                        .collect(Collectors.joining(System.lineSeparator()));
    }

    private static List<Path> jars(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    /** What cannot be read brings no command; the start says why. */
    private static Optional<Attributes> headers(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            return Optional.ofNullable(jar.getManifest()).map(manifest -> manifest.getMainAttributes());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static void add(Map<String, String> found, Attributes headers) {
        String module = header(headers, "Bundle-Name");
        Stream.of(header(headers, HEADER).split(","))
                .map(String::strip)
                .filter(name -> CommandLine.isCommand(name) && !OWN.contains(name))
                .forEach(name -> found.putIfAbsent(name, module));
    }

    private static String header(Attributes headers, String name) {
        @Nullable String value = headers.getValue(name);
        return value == null ? "" : value.strip();
    }
}
