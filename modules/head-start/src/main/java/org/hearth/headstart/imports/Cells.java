package org.hearth.headstart.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.ImportDates;
import org.hearth.core.imports.ImportOptions;
import org.hearth.core.imports.ImportRow;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.headstart.program.Refusals;

/** Reads the cells of one row and gathers what is wrong with them. */
final class Cells {

    private final ImportRow row;
    private final ImportOptions options;
    private final String part;
    private final List<Finding> findings = new ArrayList<>();

    /** {@code part} is the part of the specification that describes the file: {@code E1}. */
    Cells(ImportRow row, ImportOptions options, String part) {
        this.row = row;
        this.options = options;
        this.part = part;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    String text(String column, int longest) {
        var cell = row.cell(column);
        if (cell.length() > longest) {
            error(column, Refusals.of(RefusalCode.E_RANGE, part, "too_long").with("longest", longest));
            return "";
        }
        if (cell.codePoints().anyMatch(Cells::breaksTheLine)) {
            malformed(column);
            return "";
        }
        return cell;
    }

    /** Names, numbers and parts of an address stand in one line. */
    private static boolean breaksTheLine(int sign) {
        int type = Character.getType(sign);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.UNASSIGNED;
    }

    Optional<LocalDate> date(String column) {
        if (!row.has(column)) {
            return Optional.empty();
        }
        var day = ImportDates.read(row.cell(column), options);
        if (day.isEmpty()) {
            malformed(column);
        }
        return day;
    }

    YesNoUnknown yesNo(String column) {
        return switch (row.cell(column).toUpperCase(Locale.ROOT)) {
            case "" -> YesNoUnknown.UNKNOWN;
            case "Y", "YES" -> YesNoUnknown.YES;
            case "N", "NO" -> YesNoUnknown.NO;
            default -> {
                malformed(column);
                yield YesNoUnknown.UNKNOWN;
            }
        };
    }

    void matches(String column, String pattern) {
        if (row.has(column) && !row.cell(column).matches(pattern)) {
            malformed(column);
        }
    }

    void malformed(String column) {
        error(
                column,
                Refusals.of(RefusalCode.E_FMT, part, "cell_malformed")
                        .with("value", row.cell(column))
                        .with("column", column));
    }

    void missing(String column) {
        error(column, Refusals.of(RefusalCode.E_REQ, part, "cell_missing").with("column", column));
    }

    void error(String column, Refusal refusal) {
        add(Finding.Level.ERROR, column, refusal);
    }

    void warn(String column, Refusal refusal) {
        add(Finding.Level.WARNING, column, refusal);
    }

    void warn(String column, String warning, String words) {
        warn(column, Refusals.of(RefusalCode.warning(warning), part, words).with("value", row.cell(column)));
    }

    void add(Finding.Level level, String column, Refusal refusal) {
        findings.add(new Finding(level, column, refusal.at(column)));
    }
}
