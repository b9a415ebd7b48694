package org.hearth.core.runtime.imports;

import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;

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

    private static RuleViolation format(String message) {
        return new RuleViolation(Refusal.of(RefusalCode.E_FMT, "", message));
    }
}
