package org.hearth.core.text;

import java.util.Locale;
import java.util.Map;
import org.hearth.core.failure.Refusal;

/**
 * Turns message keys into words. Texts are ICU messages with named arguments ({@code {count, plural, …}}) from the
 * message bundles of the core and of every running module, in English and Spanish.
 *
 * <p>Arguments are written as people write them, so a pattern names them without a format: days and times of {@code
 * java.time} ({@code Thu 12 Nov 2026}, an instant in the agency's zone), lists ({@code a, b and c}) and
 * {@link MessageKey}s, which become the words behind them.
 */
public interface Messages {

    /** The text of {@code key}; English when the language has none, the key itself when nobody has. */
    String text(String key, Locale language, Map<String, ?> arguments);

    /** The text of {@code key}, which needs no arguments. */
    default String text(String key, Locale language) {
        return text(key, language, Map.of());
    }

    /** A day, a time, a number, a list or a {@link MessageKey} as people write it: {@code Thu 12 Nov 2026}. */
    default String write(Object value, Locale language) {
        return text("word.value", language, Map.of("value", value));
    }

    /** True when some bundle has {@code key} in English. */
    boolean has(String key);

    /** A refusal in plain words: the one place that does it, for views, imports and tests alike. */
    Explanation explain(Refusal refusal, Locale language);
}
