package org.hearth.family.person;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** ISO 639 codes of languages, found by code or by English name. */
public final class LanguageCodes {

    // Spoken in Head Start families, and without a two-letter code.
    private static final Map<String, String> MORE = Map.of(
            "mam", "mam",
            "k'iche'", "quc",
            "q'anjob'al", "kjb",
            "karen", "kar",
            "hmong", "hmn",
            "chuukese", "chk",
            "american sign language", "ase",
            "asl", "ase");

    private static final Map<String, String> BY_NAME = names();

    private LanguageCodes() {}

    /** The code for {@code nameOrCode}: {@code Spanish}, {@code es} and {@code ES} all give {@code es}. */
    public static Optional<String> find(String nameOrCode) {
        return Optional.ofNullable(BY_NAME.get(nameOrCode.strip().toLowerCase(Locale.ROOT)));
    }

    /** Every code, in no order. */
    public static Set<String> all() {
        return Set.copyOf(BY_NAME.values());
    }

    /** The name of a language for readers of {@code reader}; empty for an empty code. */
    public static String name(String code, Locale reader) {
        if (code.isEmpty()) {
            return "";
        }
        var name = Locale.of(code).getDisplayLanguage(reader);
        // Java knows no name for a few languages, such as Mam: then the code stands for it, written as a name is.
        return name.equals(code) && reader.getLanguage().equals("en")
                ? code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1)
                : name;
    }

    static String checked(String code) {
        if (!code.isEmpty() && find(code).filter(code::equals).isEmpty()) {
            throw new IllegalArgumentException("not a language code: " + code);
        }
        return code;
    }

    private static Map<String, String> names() {
        var all = new HashMap<String, String>();
        for (var code : Locale.getISOLanguages()) {
            all.put(Locale.of(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
            all.put(code, code);
        }
        MORE.values().forEach(code -> all.put(code, code));
        all.putAll(MORE);
        return Map.copyOf(all);
    }
}
