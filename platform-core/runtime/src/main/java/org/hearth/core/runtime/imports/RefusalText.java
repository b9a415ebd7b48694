package org.hearth.core.runtime.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;

/** Keeps the arguments of a refusal in a column: one line each, the kind of value first. */
final class RefusalText {

    private static final int LONGEST_VALUE = 200;

    private RefusalText() {}

    static String write(Map<String, Object> arguments) {
        StringJoiner lines = new StringJoiner("\n");
        arguments.forEach((name, value) -> lines.add(kind(value) + name + "=" + oneLine(value)));
        return lines.toString();
    }

    static Map<String, Object> read(String text) {
        Map<String, Object> arguments = new HashMap<>();
        text.lines().filter(line -> line.indexOf('=') > 0).forEach(line -> {
            int equals = line.indexOf('=');
            arguments.put(line.substring(1, equals), value(line.charAt(0), line.substring(equals + 1)));
        });
        return arguments;
    }

    private static char kind(Object value) {
        if (value instanceof Number) {
            return '#';
        }
        return value instanceof LocalDate ? '@' : ' ';
    }

    private static Object value(char kind, String text) {
        return switch (kind) {
            case '#' -> Long.valueOf(text);
            case '@' -> LocalDate.parse(text);
            default -> text;
        };
    }

    private static String oneLine(Object value) {
        String text = value.toString().replaceAll("[\\r\\n]+", " ");
        return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text;
    }
}
