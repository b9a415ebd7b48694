package org.hearth.ui.list;

/** Cells of a CSV file (RFC 4180). */
final class CsvFile {

    private static final String FORMULA = "=+-@\t\r";

    private CsvFile() {}

    /** A cell that no spreadsheet takes for a formula. */
    static String cell(String value) {
        boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
        var safe = formula ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(each -> each == ',' || each == '"' || each == '\n' || each == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
