package org.hearth.core.report;

import java.util.List;

/**
 * Rows for a file that a spreadsheet reads.
 *
 * @param name what the sheet is called
 * @param headings the words above the columns
 * @param rows as many cells each as there are headings: {@link String}, {@link Long}, {@link Double} or
 *     {@link java.time.LocalDate}
 */
public record Sheet(String name, List<String> headings, List<List<Object>> rows) {

    public Sheet {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
