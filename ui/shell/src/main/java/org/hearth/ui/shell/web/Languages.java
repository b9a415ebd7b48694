package org.hearth.ui.shell.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages Hearth speaks, and which of them somebody gets. */
final class Languages {

    static final Locale SPANISH = Locale.forLanguageTag("es");
    static final List<Locale> ALL = List.of(Locale.ENGLISH, SPANISH);

    /** The session attribute with the language that somebody chose, by {@code ?lang=es}. */
    static final String CHOSEN = "org.hearth.language";

    private Languages() {}

    /** The first of the browser's languages that Hearth speaks; else English. */
    static Locale accepted(Optional<String> acceptLanguage) {
        try {
            return acceptLanguage
                    .map(Locale.LanguageRange::parse)
                    .map(wanted -> Locale.lookup(wanted, ALL))
                    .orElse(Locale.ENGLISH);
        } catch (IllegalArgumentException malformed) {
            return Locale.ENGLISH;
        }
    }

    /** The language with this tag, if Hearth speaks it. */
    static Optional<Locale> named(String tag) {
        return ALL.stream()
                .filter(language -> language.getLanguage().equals(tag))
                .findFirst();
    }
}
