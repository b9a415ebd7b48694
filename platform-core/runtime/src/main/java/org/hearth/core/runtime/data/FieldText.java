package org.hearth.core.runtime.data;

import java.util.Map;
import java.util.TreeMap;

/**
 * Named texts as one text, for a column: each name and each value after its length, {@code 5:title4:Home}. It needs no
 * escapes and no library, and nobody but the core reads it.
 */
public final class FieldText {

    private FieldText() {}

    /** The text of {@code fields}, in the order of their names. PostgreSQL stores no NUL, so a NUL is replaced. */
    public static String of(Map<String, String> fields) {
        var text = new StringBuilder();
        new TreeMap<>(fields).forEach((name, value) -> {
            append(text, name);
            append(text, value);
        });
        return text.toString().replace('\0', '\uFFFD');
    }

    /** The fields that {@code text} was made of. Throws {@link IllegalArgumentException} when it is damaged. */
    public static Map<String, String> fields(String text) {
        var fields = new TreeMap<String, String>();
        int start = 0;
        while (start < text.length()) {
            var name = piece(text, start);
            start += width(name);
            var value = piece(text, start);
            start += width(value);
            fields.put(name, value);
        }
        return Map.copyOf(fields);
    }

    private static void append(StringBuilder text, String piece) {
        text.append(piece.length()).append(':').append(piece);
    }

    private static String piece(String text, int start) {
        int colon = text.indexOf(':', start);
        if (colon < 0) {
            throw new IllegalArgumentException("no length at " + start);
        }
        int from = colon + 1;
        int end = from + Integer.parseInt(text.substring(start, colon));
        if (end < from || end > text.length()) {
            throw new IllegalArgumentException("a piece ends beyond the text at " + start);
        }
        return text.substring(from, end);
    }

    private static int width(String piece) {
        return Integer.toString(piece.length()).length() + 1 + piece.length();
    }
}
