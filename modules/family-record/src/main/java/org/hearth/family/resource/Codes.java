package org.hearth.family.resource;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Codes in one column, each between two commas, so that one query finds a code without a join. */
final class Codes {

    private Codes() {}

    static String join(Collection<String> codes) {
        return codes.isEmpty() ? "" : "," + String.join(",", new TreeSet<>(codes)) + ",";
    }

    static Set<String> split(String joined) {
        return Arrays.stream(joined.split(",")).filter(code -> !code.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /** A pattern for JPQL's {@code like … escape '!'} that finds {@code code}. */
    static String having(String code) {
        return "%," + code.replace("!", "!!").replace("%", "!%").replace("_", "!_") + ",%";
    }
}
