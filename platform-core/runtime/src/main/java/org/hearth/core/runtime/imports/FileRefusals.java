package org.hearth.core.runtime.imports;

import java.util.List;
import java.util.Locale;
import javax.xml.stream.Location;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.ImportType;
import org.hearth.core.imports.Imports.Batch;
import org.hearth.core.imports.MappedColumn;
import org.hearth.core.imports.SourceFormat.Separator;
import org.jspecify.annotations.Nullable;

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

    /** The file is not separated as the mapping says: it has one column. */
    static RuleViolation oneColumn(Separator separator) {
        return new RuleViolation(Refusal.of(RefusalCode.E_FMT, "", "import.mapping.one_column")
                .at("separator")
                .with("sign", separator.name().toLowerCase(Locale.ROOT)));
    }

    /** A required column comes from a heading that the file does not have. */
    static Refusal absentSource(MappedColumn column) {
        return Refusal.of(RefusalCode.E_REQ, "", "import.mapping.source_absent")
                .at(column.column())
                .with("column", column.column())
                .with("source", column.source());
    }

    /** A column that may be empty comes from something that the file does not have. */
    static Finding absentColumn(MappedColumn column) {
        Refusal refusal = Refusal.of(RefusalCode.warning("W-COLUMN"), "", "import.mapping.column_absent")
                .at(column.column())
                .with("column", column.column())
                .with("source", column.source());
        return new Finding(Finding.Level.WARNING, column.column(), refusal);
    }

    /** What the file holds and no column takes. */
    static Finding unmapped(List<String> names) {
        Refusal refusal = Refusal.of(RefusalCode.warning("W-COLUMN"), "", "import.mapping.left_out")
                .with("count", names.size())
                .with("names", String.join(", ", names));
        return new Finding(Finding.Level.NOTE, "", refusal);
    }

    static RuleViolation malformedXml(@Nullable Location at) {
        long line = at == null ? 1 : Math.max(1, at.getLineNumber());
        return xml("import.xml.malformed", line);
    }

    static RuleViolation documentType(long line) {
        return xml("import.xml.doctype", line);
    }

    static RuleViolation tooDeep(long line, int most) {
        return new RuleViolation(Refusal.of(RefusalCode.E_RANGE, "", "import.xml.too_deep")
                .with("line", line)
                .with("most", most));
    }

    static RuleViolation tooWide(long line, int most) {
        return new RuleViolation(Refusal.of(RefusalCode.E_RANGE, "", "import.xml.too_wide")
                .with("line", line)
                .with("most", most));
    }

    static RuleViolation forbiddenXml(String name) {
        return new RuleViolation(forbiddenColumn(name));
    }

    /** No element stands at the path where the records should be. */
    static RuleViolation noRecord(String path) {
        return new RuleViolation(Refusal.of(RefusalCode.E_FMT, "", "import.xml.no_record")
                .at(MappingRules.RECORD_PATH)
                .with("path", path));
    }

    private static RuleViolation xml(String message, long line) {
        return new RuleViolation(Refusal.of(RefusalCode.E_FMT, "", message).with("line", line));
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
