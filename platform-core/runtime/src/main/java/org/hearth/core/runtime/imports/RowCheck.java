package org.hearth.core.runtime.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.ImportReader;
import org.hearth.core.imports.ImportRow;

/** The checks of one run over a file: the form first, the module's own checks only for rows whose form is right. */
final class RowCheck {

    private static final int LONGEST_KEY = 80;

    private final ImportReader reader;
    private final Set<String> keys = new HashSet<>();

    RowCheck(ImportReader reader) {
        this.reader = reader;
    }

    /** A row, its key for the report, or its place when the row's form does not even allow that, and what was found. */
    record Checked(ImportRow row, String key, List<Finding> findings) {}

    /** Checks the rows of a chunk, for which the reader prepares itself first. */
    List<Checked> of(List<CsvRows.Read> chunk) {
        reader.prepare(chunk.stream()
                .filter(each -> each.faults().isEmpty())
                .map(CsvRows.Read::row)
                .toList());
        return chunk.stream()
                .map(each -> new Checked(each.row(), key(each), of(each)))
                .toList();
    }

    private List<Finding> of(CsvRows.Read read) {
        List<Finding> findings = new ArrayList<>(read.faults());
        if (findings.isEmpty()) {
            findings.addAll(reader.check(read.row()));
        }
        if (read.faults().isEmpty()) {
            checkKey(reader.key(read.row()), findings);
        }
        return findings;
    }

    private String key(CsvRows.Read read) {
        return read.faults().isEmpty() ? reader.key(read.row()) : read.place();
    }

    private void checkKey(String key, List<Finding> findings) {
        if (key.length() > LONGEST_KEY) {
            findings.add(error(RefusalCode.E_RANGE, "import.row.key_long"));
        } else if (!keys.add(key)) {
            findings.add(error(RefusalCode.E_DUP, "import.row.key_twice"));
        }
    }

    private static Finding error(RefusalCode code, String message) {
        return new Finding(
                Finding.Level.ERROR, "", Refusal.of(code, "", message).with("most", LONGEST_KEY));
    }
}
