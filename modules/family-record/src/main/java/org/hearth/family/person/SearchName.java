package org.hearth.family.person;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are searched and sorted: lower case and without accents, so that {@code garcia} finds García. */
public final class SearchName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private SearchName() {}

    /** The searchable form of {@code name}. */
    public static String of(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(name.strip(), Normalizer.Form.NFD));
        return plain.replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** A pattern for JPQL's {@code like … escape '!'} that finds what begins with {@code text}. */
    public static String prefix(String text) {
        return of(text).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
