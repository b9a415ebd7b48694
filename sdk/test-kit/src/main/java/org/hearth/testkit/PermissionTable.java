package org.hearth.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which permissions each method of a module's services asks for, as a file says it. A line names a method, its
 * permissions and whose rows it works on:
 *
 * <pre>
 * # a comment
 * Notices.latest            ex.notice.read                     all
 * Notices.of(FamilyId)      ex.notice.read,fam.family.read_own own
 * Notices.load?true         ex.notice.load                     all
 * Notices.longest           -                                  all
 * </pre>
 *
 * The first permission is asked for before anything is touched; the others, such as that of the family's record, may be
 * asked for on the way. A dash stands for no question, because nothing is told. {@code own} stands for the rows of families one works with,
 * {@code all} for everything else. Parameter types tell methods of one name apart; {@code ?true} is the same method
 * called with that flag.
 */
final class PermissionTable {

    private static final int COLUMNS = 3;
    private static final String NONE = "-";
    private static final String WITH_FLAG = "?true";

    private final Map<String, Line> lines = new LinkedHashMap<>();

    /** What one method asks for. */
    record Line(List<String> needs, boolean own) {

        Line {
            needs = List.copyOf(needs);
        }

        /** True when whoever holds {@code permissions} is refused before anything is touched. */
        boolean isRefusedFirst(Set<String> permissions) {
            return !permissions.contains(needs.getFirst());
        }
    }

    private PermissionTable() {}

    /** Reads the file beside {@code test}. */
    static PermissionTable beside(Class<?> test, String file) {
        try (InputStream in = test.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file + " beside " + test.getName()
                        + ": it names every method of the module's services and the permissions it asks for");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static PermissionTable read(String text) {
        var table = new PermissionTable();
        text.lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty() && !each.startsWith("#"))
                .forEach(table::add);
        return table;
    }

    private void add(String line) {
        List<String> columns = List.of(line.split("\\s+"));
        if (columns.size() != COLUMNS || !Set.of("own", "all").contains(columns.get(2))) {
            throw new IllegalArgumentException("method, permissions and own or all are wanted: " + line);
        }
        List<String> needs =
                columns.get(1).equals(NONE) ? List.of() : List.of(columns.get(1).split(","));
        if (lines.put(columns.get(0), new Line(needs, columns.get(2).equals("own"))) != null) {
            throw new IllegalArgumentException("twice: " + line);
        }
    }

    /** What a method asks for when it is called with {@code flag}; empty when the table does not say. */
    Optional<Line> find(Method method, boolean flag) {
        return Optional.ofNullable(lines.get(flag ? key(method) + WITH_FLAG : key(method)));
    }

    /** The lines that no method of {@code methods} answers to. */
    Set<String> unused(List<Method> methods) {
        var left = new TreeSet<>(lines.keySet());
        methods.forEach(method -> left.removeAll(Set.of(key(method), key(method) + WITH_FLAG)));
        return left;
    }

    Set<String> permissions() {
        return lines.values().stream().flatMap(each -> each.needs().stream()).collect(Collectors.toSet());
    }

    private String key(Method method) {
        String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        String whole = name + signature(method);
        return lines.containsKey(whole) ? whole : name;
    }

    static String signature(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(",", "(", ")"));
    }
}
