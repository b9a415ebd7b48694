package org.hearth.core.runtime.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.ImportColumn;
import org.hearth.core.imports.ImportRow;

/** The rows of a CSV file, one after the other, with what is wrong with their form. */
final class CsvRows {

    /** The longest cell, in characters; nothing a person wrote is longer. */
    static final int LONGEST_CELL = 10_000;

    /** How many rows are checked, and loaded in one unit of work. */
    private static final int CHUNK = 250;

    private CsvRows() {}

    /** One row and what is wrong with its form. */
    record Read(ImportRow row, List<Finding> faults) {}

    /** Reads the header alone. */
    static CsvHeader header(UploadedFile file, List<ImportColumn> template) {
        List<CsvHeader> header = new ArrayList<>(1);
        walk(file, template, header::add, row -> false);
        return Optional.of(header)
                .filter(all -> !all.isEmpty())
                .orElseThrow(FileRefusals::empty)
                .getFirst();
    }

    /** Hands every row to {@code sink}, {@value #CHUNK} at a time, until that says false. */
    static void each(UploadedFile file, List<ImportColumn> template, Sink sink) {
        List<Read> chunk = new ArrayList<>(CHUNK);
        walk(file, template, header -> {}, row -> {
            chunk.add(row);
            return chunk.size() < CHUNK || sink.take(taken(chunk));
        });
        if (!chunk.isEmpty()) {
            sink.take(taken(chunk));
        }
    }

    /** Takes the rows of a chunk. */
    interface Sink {
        /** True to go on. */
        boolean take(List<Read> rows);
    }

    private static List<Read> taken(List<Read> chunk) {
        List<Read> taken = List.copyOf(chunk);
        chunk.clear();
        return taken;
    }

    private static void walk(
            UploadedFile file, List<ImportColumn> template, Consumer<CsvHeader> head, Predicate<Read> sink) {
        long line = 1;
        try (Reader text = file.text();
                CsvReader<CsvRecord> csv = reader(text)) {
            Optional<CsvHeader> header = Optional.empty();
            for (CsvRecord each : csv) {
                line = each.getStartingLineNumber();
                if (header.isEmpty()) {
                    CsvHeader found = CsvHeader.read(each.getFields(), template);
                    head.accept(found);
                    header = Optional.of(found);
                } else if (!sink.test(read(each, header.get(), template))) {
                    return;
                }
            }
        } catch (CsvParseException broken) {
            throw FileRefusals.unreadable(line);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static CsvReader<CsvRecord> reader(Reader text) {
        return CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    private static Read read(CsvRecord csv, CsvHeader header, List<ImportColumn> template) {
        Map<String, String> cells = new HashMap<>();
        List<Finding> faults = new ArrayList<>();
        if (csv.getFieldCount() != header.columns().size()) {
            faults.add(fault(RefusalCode.E_FMT, "", "import.row.cells"));
        }
        int count = Math.min(csv.getFieldCount(), header.columns().size());
        for (int index = 0; index < count; index++) {
            String column = header.columns().get(index);
            String cell = csv.getField(index).strip();
            if (column.isEmpty() || cell.isEmpty()) {
                continue;
            }
            checkCell(column, cell).ifPresent(faults::add);
            cells.put(column, cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell);
        }
        template.stream()
                .filter(each -> each.required() && !cells.containsKey(each.name()))
                .forEach(each -> faults.add(fault(RefusalCode.E_REQ, each.name(), "import.row.required")));
        return new Read(new ImportRow(csv.getStartingLineNumber(), cells), faults);
    }

    private static Optional<Finding> checkCell(String column, String cell) {
        if (cell.length() > LONGEST_CELL) {
            return Optional.of(fault(RefusalCode.E_RANGE, column, "import.row.too_long"));
        }
        return isFormula(cell) ? Optional.of(fault(RefusalCode.E_FMT, column, "import.row.formula")) : Optional.empty();
    }

    /** A spreadsheet would run such a cell as a formula. A sign before a number or a telephone number is none. */
    private static boolean isFormula(String cell) {
        char start = cell.charAt(0);
        if (start == '=' || start == '@') {
            return true;
        }
        return (start == '+' || start == '-') && !cell.substring(1).matches("[\\d\\s().,/-]*");
    }

    private static Finding fault(RefusalCode code, String column, String message) {
        return new Finding(
                Finding.Level.ERROR,
                column,
                Refusal.of(code, "", message).at(column).with("column", column).with("most", LONGEST_CELL));
    }
}
