package org.hearth.family.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which names stand for each other: the table {@code nicknames.txt} beside this class. */
final class Nicknames {

    private static final Map<String, Set<String>> SAME = read();

    private Nicknames() {}

    /** The other names of whoever is called {@code name}: Bill for William and William for Bill. */
    static List<String> of(String name) {
        return SAME.getOrDefault(name, Set.of()).stream()
                .filter(other -> !other.equals(name))
                .toList();
    }

    private static Map<String, Set<String>> read() {
        var same = new HashMap<String, Set<String>>();
        try (var file = Objects.requireNonNull(Nicknames.class.getResourceAsStream("nicknames.txt"));
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        var names = Arrays.stream(line.split(","))
                                .flatMap(name -> Words.of(name).stream())
                                .toList();
                        names.forEach(name -> same.computeIfAbsent(name, each -> new LinkedHashSet<>())
                                .addAll(names));
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return same;
    }
}
