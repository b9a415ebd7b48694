package org.hearth.family.genogram;

import java.util.Set;
import org.hearth.family.person.SearchName;

/** The symbol for a gender that is written in the person's own words; whatever is neither man nor woman is neither here. */
final class Symbols {

    private static final Set<String> MEN = Set.of(
            "m",
            "male",
            "man",
            "boy",
            "he",
            "hombre",
            "masculino",
            "varon",
            "nino",
            "chico",
            "trans man",
            "hombre trans");
    private static final Set<String> WOMEN = Set.of(
            "f",
            "female",
            "woman",
            "girl",
            "she",
            "mujer",
            "femenino",
            "femenina",
            "nina",
            "chica",
            "trans woman",
            "mujer trans");

    private Symbols() {}

    static Genogram.Symbol of(String gender) {
        var plain = SearchName.of(gender);
        if (MEN.contains(plain)) {
            return Genogram.Symbol.MAN;
        }
        return WOMEN.contains(plain) ? Genogram.Symbol.WOMAN : Genogram.Symbol.OTHER;
    }
}
