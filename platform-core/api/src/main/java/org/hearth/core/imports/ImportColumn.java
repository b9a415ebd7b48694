package org.hearth.core.imports;

import java.util.Set;

/**
 * A column of a CSV file.
 *
 * @param name its name in the template, in lower case
 * @param aliases other names under which systems export it
 * @param required true when the header must have it and every row must fill it
 */
public record ImportColumn(String name, Set<String> aliases, boolean required) {

    public ImportColumn {
        aliases = Set.copyOf(aliases);
    }

    /** A column that every row must fill. */
    public static ImportColumn required(String name, String... aliases) {
        return new ImportColumn(name, Set.of(aliases), true);
    }

    /** A column that may be empty: unknown, never a default. */
    public static ImportColumn optional(String name, String... aliases) {
        return new ImportColumn(name, Set.of(aliases), false);
    }
}
