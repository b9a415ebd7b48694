package org.hearth.core.runtime.security;

import java.security.SecureRandom;
import java.util.Locale;

/** Secrets that a person reads from a screen and types once: groups of four, no two characters that look alike. */
final class ReadableSecret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int GROUP = 4;

    private ReadableSecret() {}

    /** A secret of {@code groups} groups, each worth almost 20 bits. */
    static String of(int groups) {
        var text = new StringBuilder();
        for (int i = 0; i < groups * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /** What was typed, without what does not matter. */
    static String typed(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
