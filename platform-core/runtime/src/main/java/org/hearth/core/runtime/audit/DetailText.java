package org.hearth.core.runtime.audit;

import java.util.Map;
import java.util.TreeMap;

/** Details as text: one {@code key=value} a line, sorted by key; line ends and backslashes are escaped. */
final class DetailText {

    private DetailText() {}

    static String write(Map<String, String> details) {
        var text = new StringBuilder();
        new TreeMap<>(details).forEach((key, value) -> {
            if (key.indexOf('=') >= 0) {
                throw new IllegalArgumentException("a detail's name has no '=': " + key);
            }
            text.append(escape(key)).append('=').append(escape(value)).append('\n');
        });
        return text.toString();
    }

    static Map<String, String> read(String text) {
        var details = new TreeMap<String, String>();
        text.lines().forEach(line -> {
            int equals = line.indexOf('=');
            details.put(unescape(line.substring(0, equals)), unescape(line.substring(equals + 1)));
        });
        return details;
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescape(String value) {
        var plain = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\\' || i + 1 == value.length()) {
                plain.append(c);
                continue;
            }
            char escaped = value.charAt(++i);
            plain.append(escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
        }
        return plain.toString();
    }
}
