package org.hearth.core.runtime.imports;

import java.util.List;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.ImportType;

/** What is known of a file before its rows are checked. */
final class RowCount {

    private RowCount() {}

    static long of(UploadedFile file, ImportType type) {
        long[] count = new long[1];
        CsvRows.each(file, type.columns(), row -> {
            count[0]++;
            return true;
        });
        return count[0];
    }

    static List<Finding> ignoredColumns(UploadedFile file, ImportType type) {
        return CsvRows.header(file, type.columns()).unknown().stream()
                .map(column -> new Finding(Finding.Level.NOTE, column, FileRefusals.unknownColumn(column)))
                .toList();
    }
}
