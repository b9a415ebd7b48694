package org.hearth.core.imports;

import java.util.Map;

/**
 * One row of a file, by the template's column names, trimmed; empty cells are missing.
 *
 * @param line the line in the file, from 1, the header being line 1
 */
public record ImportRow(long line, Map<String, String> cells) {

    public ImportRow {
        cells = Map.copyOf(cells);
    }

    /** The cell of {@code column}, or an empty string. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** True when the cell of {@code column} is filled. */
    public boolean has(String column) {
        return !cell(column).isEmpty();
    }
}
