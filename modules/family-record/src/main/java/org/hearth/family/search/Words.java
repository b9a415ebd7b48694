package org.hearth.family.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names as they are looked for: in small letters, without accents and signs, in words. */
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern JOINED = Pattern.compile("['’‘`´ʻʼ.]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters that do not come apart into a plain one and its mark. */
    private static final Map<String, String> PLAIN =
            Map.of("ß", "ss", "ø", "o", "ł", "l", "đ", "d", "æ", "ae", "œ", "oe", "ı", "i", "þ", "th", "ð", "d");

    /** Words between the parts of a name, which people leave out when they look for it. */
    private static final Set<String> SMALL =
            Set.of("de", "del", "la", "las", "los", "el", "y", "da", "do", "dos", "van", "von", "der", "den", "al");

    private Words() {}

    /** The words of {@code text}, plain. */
    static List<String> of(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(JOINED.matcher(text).replaceAll(""), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (var letter : PLAIN.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words without {@link #SMALL} ones, unless there are no others. */
    static List<String> parts(String name) {
        var words = of(name);
        var parts = words.stream().filter(word -> !SMALL.contains(word)).toList();
        return parts.isEmpty() ? words : parts;
    }

    /** What somebody types: the last word is kept though it be small, for it may be the beginning of another. */
    static List<String> typed(String text) {
        var words = of(text);
        if (words.size() < 2) {
            return words;
        }
        var before = words.subList(0, words.size() - 1).stream()
                .filter(word -> !SMALL.contains(word))
                .toList();
        return Stream.concat(before.stream(), Stream.of(words.getLast())).toList();
    }

    /** Letters and digits only, in small letters: {@code A-30 101} and {@code a30101} are one. */
    static String joined(String text) {
        return String.join("", of(text));
    }
}
