package org.hearth.core.runtime.text;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a bundle folder: of the words of the core.
 *
 * @param missingInEnglish keys that only the Spanish file has
 * @param missingInSpanish keys that only the English file has
 * @param broken keys whose pattern cannot be read, or whose languages name different arguments
 */
record MessageCoverage(Set<String> missingInEnglish, Set<String> missingInSpanish, Set<String> broken) {

    MessageCoverage {
        missingInEnglish = Set.copyOf(missingInEnglish);
        missingInSpanish = Set.copyOf(missingInSpanish);
        broken = Set.copyOf(broken);
    }

    /** Compares {@code messages_en.properties} and {@code messages_es.properties} in {@code folder}. */
    static MessageCoverage of(Path folder) {
        Map<String, String> english = read(folder.resolve("messages_en.properties"));
        Map<String, String> spanish = read(folder.resolve("messages_es.properties"));
        var broken = new TreeSet<String>();
        var all = new TreeSet<>(english.keySet());
        all.addAll(spanish.keySet());
        for (String key : all) {
            if (isBroken(english.get(key), spanish.get(key))) {
                broken.add(key);
            }
        }
        return new MessageCoverage(less(spanish, english), less(english, spanish), broken);
    }

    /** True when nothing is missing and every text can be read. */
    boolean isComplete() {
        return missingInEnglish.isEmpty() && missingInSpanish.isEmpty() && broken.isEmpty();
    }

    private static Set<String> less(Map<String, String> from, Map<String, String> other) {
        var rest = new TreeSet<>(from.keySet());
        rest.removeAll(other.keySet());
        return rest;
    }

    private static boolean isBroken(@Nullable String english, @Nullable String spanish) {
        try {
            Set<String> named = english == null ? Set.of() : arguments(english);
            Set<String> other = spanish == null ? named : arguments(spanish);
            return english != null && !named.equals(other);
        } catch (IllegalArgumentException unreadable) {
            return true;
        }
    }

    private static Set<String> arguments(String pattern) {
        return new MessageFormat(pattern).getArgumentNames();
    }

    private static Map<String, String> read(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try (var in = Files.newInputStream(file)) {
            return Bundle.properties(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return "missing in English " + List.copyOf(new TreeSet<>(missingInEnglish)) + ", missing in Spanish "
                + List.copyOf(new TreeSet<>(missingInSpanish)) + ", broken " + List.copyOf(new TreeSet<>(broken));
    }
}
