package org.hearth.core.runtime.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/** The texts of one module, by language and key. */
record Bundle(Map<String, Map<String, MessageText>> texts) {

    /** The languages of the product; the first one stands in where another has no text. */
    static final Map<String, Locale> LANGUAGES = Map.of("en", Locale.US, "es", Locale.of("es", "US"));

    Bundle {
        texts = Map.copyOf(texts);
    }

    Optional<MessageText> find(String language, String key) {
        return Optional.ofNullable(texts.getOrDefault(language, Map.of()).get(key));
    }

    /** Reads {@code messages/messages_<language>.properties} of every language that is there. */
    static Bundle read(Function<String, Optional<InputStream>> resources) {
        var texts = new HashMap<String, Map<String, MessageText>>();
        LANGUAGES.forEach((language, locale) -> resources
                .apply("messages/messages_" + language + ".properties")
                .ifPresent(file -> texts.put(language, compilable(properties(file), locale))));
        return new Bundle(texts);
    }

    static Map<String, String> properties(InputStream file) {
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            var lines = new HashMap<String, String>();
            properties.stringPropertyNames().forEach(key -> lines.put(key, properties.getProperty(key)));
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, MessageText> compilable(Map<String, String> lines, Locale locale) {
        var texts = new HashMap<String, MessageText>();
        lines.forEach((key, pattern) -> texts.put(key, new MessageText(key, pattern, locale)));
        return Map.copyOf(texts);
    }
}
