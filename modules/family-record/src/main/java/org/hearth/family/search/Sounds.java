package org.hearth.family.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.codec.language.DoubleMetaphone;

/** How a word sounds, to English ears and, through its spelling, to Spanish ones. */
final class Sounds {

    private static final int LENGTH = 6;

    /** Letters that sound alike in Spanish, in this order: {@code Ximena}, {@code Jimena} and {@code Gimena} are one. */
    private static final List<Alike> SPANISH = List.of(
            new Alike("qu(?=[ei])", "k"),
            new Alike("gu(?=[ei])", "g"),
            new Alike("g(?=[ei])", "j"),
            new Alike("^x|(?<=[aeiou])x(?=[aeiou])", "j"),
            new Alike("c(?=[ei])", "s"),
            new Alike("z", "s"),
            new Alike("v", "b"),
            new Alike("ll", "y"),
            new Alike("(?<![cspt])h", ""),
            new Alike("y$", "i"));

    private record Alike(Pattern letters, String sound) {
        Alike(String letters, String sound) {
            this(Pattern.compile(letters), sound);
        }
    }

    private Sounds() {}

    /** The codes under which a word is kept; none for a word that has no Latin letters. */
    static Set<String> of(String word) {
        var codes = codes(word);
        codes.add(code(spanish(word), false));
        codes.remove("");
        return codes;
    }

    /** The codes under which a typed word is looked for: what it may sound like besides. */
    static Set<String> like(String word) {
        var codes = of(word);
        codes.add(code(word, true));
        codes.add(code(spanish(word), true));
        codes.remove("");
        return codes;
    }

    private static Set<String> codes(String word) {
        var codes = new TreeSet<String>();
        codes.add(code(word, false));
        return codes;
    }

    private static String code(String word, boolean other) {
        var metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(LENGTH);
        var code = metaphone.doubleMetaphone(word, other);
        return code == null ? "" : code;
    }

    static String spanish(String word) {
        var sounds = word;
        for (var alike : SPANISH) {
            sounds = alike.letters().matcher(sounds).replaceAll(alike.sound());
        }
        return sounds;
    }
}
