package org.hearth.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearth.core.security.Permission;
import org.hearth.core.security.Role;

/**
 * A matrix of records and roles, as a file holds it, compared with what a module lets its roles do.
 *
 * <pre>
 * # a comment
 * record referral read=fam.referral.read write=fam.referral.write every=fam.family.read_all
 * cell   family_advocate         W own
 * cell   director                agg
 * cell   CG                      R child placed
 * grant  family_advocate         fam.resource.rate   why
 * refuse auditor                 fam.referral.read   why
 * </pre>
 *
 * In a cell {@code R} stands for reading, {@code W} for reading and writing, {@code own} keeps it to the families one
 * works with, and everything else, totals among it, gives nothing. Roles in capitals are none of this product yet. {@code
 * grant} and {@code refuse} are the differences that somebody decided on.
 */
public final class RoleMatrix {

    private static final int WORDS = 3;

    private final Map<String, Set<String>> wanted = new TreeMap<>();
    private final List<String> idle = new ArrayList<>();
    private Map<String, Set<String>> meaning = Map.of();

    private RoleMatrix() {}

    /** Reads the file beside {@code test}. */
    public static RoleMatrix beside(Class<?> test, String file) {
        try (InputStream in = test.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file + " beside " + test.getName());
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static RoleMatrix read(String text) {
        var matrix = new RoleMatrix();
        text.lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty() && !each.startsWith("#"))
                .forEach(matrix::take);
        return matrix;
    }

    private void take(String line) {
        String[] words = line.split("\\s+", WORDS);
        if (words.length < WORDS) {
            throw new IllegalArgumentException(line);
        }
        switch (words[0]) {
            case "record" -> meaning = meaning(words[2]);
            case "cell" -> cell(words[1], words[2]);
            case "grant" -> decided(line, words, true);
            case "refuse" -> decided(line, words, false);
            default -> throw new IllegalArgumentException(line);
        }
    }

    private static Map<String, Set<String>> meaning(String words) {
        return Arrays.stream(words.split("\\s+"))
                .map(each -> each.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> Set.of(pair[1].split(","))));
    }

    private void cell(String role, String words) {
        if (role.equals(role.toUpperCase(Locale.ROOT))) {
            return;
        }
        Set<String> given = wanted.computeIfAbsent(role, any -> new TreeSet<>());
        boolean writes = words.matches("R?W\\b.*");
        if (writes || words.matches("R\\b.*")) {
            given.addAll(meaning.getOrDefault("read", Set.of()));
            if (!words.contains("own")) {
                given.addAll(meaning.getOrDefault("every", Set.of()));
            }
        }
        if (writes) {
            given.addAll(meaning.getOrDefault("write", Set.of()));
        }
    }

    /** A decision that changes nothing is a mistake in the file. */
    private void decided(String line, String[] words, boolean grant) {
        String[] what = words[2].split("\\s+", 2);
        if (what.length < 2) {
            throw new IllegalArgumentException("say why: " + line);
        }
        Set<String> given = wanted.computeIfAbsent(words[1], any -> new TreeSet<>());
        for (String permission : what[0].split(",")) {
            boolean changed = grant ? given.add(permission) : given.remove(permission);
            if (!changed) {
                idle.add(line + ": " + permission + " is so without it");
            }
        }
    }

    /** Where {@code roles} and the matrix disagree, in words; nothing when they do not. */
    public List<String> differences(Collection<Role> roles) {
        Map<String, Set<String>> held = new HashMap<>();
        roles.forEach(role -> held.computeIfAbsent(role.code(), any -> new TreeSet<>())
                .addAll(role.permissions().stream().map(Permission::code).toList()));
        var all = new TreeSet<>(held.keySet());
        all.addAll(wanted.keySet());
        var found = new ArrayList<>(idle);
        for (String role : all) {
            var has = held.getOrDefault(role, Set.of());
            var should = wanted.getOrDefault(role, Set.of());
            has.stream().filter(each -> !should.contains(each)).forEach(each -> found.add(role + " holds " + each));
            should.stream().filter(each -> !has.contains(each)).forEach(each -> found.add(role + " lacks " + each));
        }
        return List.copyOf(found);
    }
}
