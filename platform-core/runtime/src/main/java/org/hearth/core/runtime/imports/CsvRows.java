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
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.ImportColumn;
import org.hearth.core.imports.ImportRow;

/** The rows of a CSV file, one after the other, with what is wrong with their form. */
final class CsvRows {

    /** The longest cell, in characters; nothing a person wrote is longer. */
    static final int LONGEST_CELL = 10_000;

    private CsvRows() {}

    /**
     * One row and what is wrong with its form.
     *
     * @param place which record it is, where the line alone does not tell; else empty
     */
    record Read(ImportRow row, List<Finding> faults, String place) {}

    /** Reads the header alone. */
    static CsvHeader header(UploadedFile file, List<ImportColumn> template) {
        List<CsvHeader> header = new ArrayList<>(1);
        walk(file, template, header::add, row -> false);
        return Optional.of(header)
                .filter(all -> !all.isEmpty())
                .orElseThrow(FileRefusals::empty)
                .getFirst();
    }

    /** Hands every row to {@code sink}, a chunk at a time, until that says false. */
    static void each(UploadedFile file, List<ImportColumn> template, Chunks.Sink sink) {
        Chunks chunks = new Chunks(sink);
        walk(file, template, header -> {}, chunks::add);
        chunks.end();
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
            faults.add(CellForm.ragged());
        }
        int count = Math.min(csv.getFieldCount(), header.columns().size());
        for (int index = 0; index < count; index++) {
            String column = header.columns().get(index);
            String cell = csv.getField(index).strip();
            if (column.isEmpty() || cell.isEmpty()) {
                continue;
            }
            CellForm.fault(column, cell).ifPresent(faults::add);
            cells.put(column, CellForm.cut(cell));
        }
        CellForm.missing(template, cells).forEach(faults::add);
        return new Read(new ImportRow(csv.getStartingLineNumber(), cells), faults, "");
    }
}
