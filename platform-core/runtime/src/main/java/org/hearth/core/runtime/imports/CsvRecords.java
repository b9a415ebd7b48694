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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hearth.core.failure.RuleViolation;

/** The records of a CSV file with headings of its own, one after the other. */
final class CsvRecords {

    private CsvRecords() {}

    /**
     * Reads until {@code sink} says false.
     *
     * @param head takes the headings first; one that stands there again is told apart by {@code [2]}
     */
    static void walk(UploadedFile file, char separator, Consumer<List<String>> head, Predicate<RawRow> sink) {
        long line = 1;
        long number = 0;
        try (Reader text = file.text();
                CsvReader<CsvRecord> csv = reader(text, separator)) {
            List<String> headings = List.of();
            for (CsvRecord each : csv) {
                line = each.getStartingLineNumber();
                if (headings.isEmpty()) {
                    headings = headings(each.getFields());
                    head.accept(headings);
                } else if (!sink.test(row(each, headings, ++number))) {
                    return;
                }
            }
        } catch (CsvParseException broken) {
            throw FileRefusals.unreadable(line);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static CsvReader<CsvRecord> reader(Reader text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    private static List<String> headings(List<String> names) {
        RuleViolation.throwIfAny(names.stream()
                .filter(SocialSecurity::names)
                .map(name -> FileRefusals.forbiddenColumn(name.strip()))
                .toList());
        Map<String, Integer> seen = new HashMap<>();
        List<String> headings = new ArrayList<>();
        for (String name : names) {
            String clean = name.replace("\uFEFF", "").strip();
            int times = seen.merge(CsvHeader.plain(clean), 1, Integer::sum);
            headings.add(times == 1 || clean.isEmpty() ? clean : clean + "[" + times + "]");
        }
        return headings;
    }

    private static RawRow row(CsvRecord csv, List<String> headings, long number) {
        Map<String, String> values = new LinkedHashMap<>();
        int count = Math.min(csv.getFieldCount(), headings.size());
        for (int index = 0; index < count; index++) {
            String cell = csv.getField(index).strip();
            if (!cell.isEmpty()) {
                values.put(headings.get(index), cell);
            }
        }
        return new RawRow(csv.getStartingLineNumber(), number, values, csv.getFieldCount() != headings.size());
    }
}
