package org.hearth.core.runtime.text;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The words of one jar, read without adding them to those of the product: a module is named before it runs.
 *
 * @param lines the texts by key, as they stand in the file
 */
public record OwnWords(Map<String, String> lines) {

    public OwnWords {
        lines = Map.copyOf(lines);
    }

    /** The words in {@code language}; none when the jar has no such file, or one that cannot be read. */
    public static OwnWords of(Function<String, Optional<InputStream>> resources, Locale language) {
        try {
            return new OwnWords(resources
                    .apply("messages/messages_" + language.getLanguage() + ".properties")
                    .map(Bundle::properties)
                    .orElseGet(Map::of));
        } catch (UncheckedIOException | IllegalArgumentException unreadable) {
            // Whoever starts the module learns of it; its name is no reason to lose the page that says so.
            return new OwnWords(Map.of());
        }
    }

    /** The text of {@code key}, or {@code otherwise}. */
    public String text(String key, String otherwise) {
        return lines.getOrDefault(key, otherwise).strip();
    }
}
