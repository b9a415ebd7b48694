package org.hearth.core.runtime.imports;

import java.util.List;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.ImportType;
import org.hearth.core.imports.Imports.Batch;

/** The words for a file that cannot be read as a whole. */
final class FileRefusals {

    private FileRefusals() {}

    static RuleViolation tooLarge(long most) {
        return new RuleViolation(
                Refusal.of(RefusalCode.E_RANGE, "", "import.file.too_large").with("most", most / 1024 / 1024));
    }

    static RuleViolation empty() {
        return format("import.file.empty");
    }

    static RuleViolation notCsv() {
        return format("import.file.not_csv");
    }

    static RuleViolation notUtf8(long line) {
        return new RuleViolation(
                Refusal.of(RefusalCode.E_FMT, "", "import.file.not_utf8").with("line", line));
    }

    static RuleViolation unreadable(long line) {
        return new RuleViolation(
                Refusal.of(RefusalCode.E_FMT, "", "import.file.unreadable").with("line", line));
    }

    static Refusal missingColumn(String column) {
        return Refusal.of(RefusalCode.E_REQ, "", "import.header.missing")
                .at(column)
                .with("column", column);
    }

    static Refusal doubleColumn(String column) {
        return Refusal.of(RefusalCode.E_FMT, "", "import.header.twice")
                .at(column)
                .with("column", column);
    }

    static Refusal forbiddenColumn(String column) {
        return Refusal.of(RefusalCode.E_FMT, "", "import.header.ssn").at(column).with("column", column);
    }

    static Refusal unknownColumn(String column) {
        return Refusal.of(RefusalCode.warning("W-COLUMN"), "", "import.header.unknown")
                .at(column)
                .with("column", column);
    }

    /** The columns of the header are not separated by commas but by {@code sign}. */
    static RuleViolation separator(char sign) {
        return new RuleViolation(Refusal.of(RefusalCode.E_FMT, "", "import.file.separator")
                .with("sign", sign == ';' ? "semicolon" : "tab"));
    }

    /** A later load that has to be taken back first. */
    static Refusal builtOn(Batch later) {
        return Refusal.of(RefusalCode.E_STATE, "", "import.not_now.built_on").with("file", later.fileName());
    }

    private static RuleViolation format(String message) {
        return new RuleViolation(Refusal.of(RefusalCode.E_FMT, "", message));
    }

    /** A note for each column that the template does not know. */
    static List<Finding> ignoredColumns(UploadedFile file, ImportType type) {
        return CsvRows.header(file, type.columns()).unknown().stream()
                .map(column -> new Finding(Finding.Level.NOTE, column, unknownColumn(column)))
                .toList();
    }

    /** Stands in the report of a file that was removed because nobody loaded it. */
    static Finding neverLoaded(long days) {
        return new Finding(
                Finding.Level.NOTE,
                "",
                Refusal.of(RefusalCode.warning("W-OLD"), "", "import.never_loaded")
                        .with("days", days));
    }
}
