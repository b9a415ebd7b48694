package org.hearth.core.runtime.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.ImportColumn;

/** What the cells of a row must be like, whatever they say. */
final class CellForm {

    private CellForm() {}

    /** A cell that is no longer than one may be. */
    static String cut(String cell) {
        return cell.length() > CsvRows.LONGEST_CELL ? cell.substring(0, CsvRows.LONGEST_CELL) : cell;
    }

    static Optional<Finding> fault(String column, String cell) {
        if (cell.length() > CsvRows.LONGEST_CELL) {
            return Optional.of(fault(RefusalCode.E_RANGE, column, "import.row.too_long"));
        }
        return isFormula(cell) ? Optional.of(fault(RefusalCode.E_FMT, column, "import.row.formula")) : Optional.empty();
    }

    /** One for each column that every row must fill, and this one does not. */
    static Stream<Finding> missing(List<ImportColumn> template, Map<String, String> cells) {
        return template.stream()
                .filter(each -> each.required() && !cells.containsKey(each.name()))
                .map(each -> fault(RefusalCode.E_REQ, each.name(), "import.row.required"));
    }

    static Finding ragged() {
        return fault(RefusalCode.E_FMT, "", "import.row.cells");
    }

    /** The cell is no day after the pattern of its column. */
    static Finding noDay(String column, String cell, String pattern) {
        Refusal refusal = Refusal.of(RefusalCode.E_FMT, "", "import.row.date")
                .at(column)
                .with("column", column)
                .with("value", cell)
                .with("pattern", pattern);
        return new Finding(Finding.Level.ERROR, column, refusal);
    }

    private static Finding fault(RefusalCode code, String column, String message) {
        return new Finding(
                Finding.Level.ERROR,
                column,
                Refusal.of(code, "", message).at(column).with("column", column).with("most", CsvRows.LONGEST_CELL));
    }

    /** A spreadsheet would run such a cell as a formula. A sign before a number or a telephone number is none. */
    private static boolean isFormula(String cell) {
        char start = cell.charAt(0);
        if (start == '=' || start == '@') {
            return true;
        }
        return (start == '+' || start == '-') && !cell.substring(1).matches("[\\d\\s().,/-]*");
    }
}
