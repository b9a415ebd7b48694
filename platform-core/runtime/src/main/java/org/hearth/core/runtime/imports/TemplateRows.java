package org.hearth.core.runtime.imports;

import java.util.List;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.ImportType;

/** A CSV file with the headings of our template or their aliases. */
record TemplateRows(UploadedFile file, ImportType type) implements RowSource {

    @Override
    public void check() {
        CsvRows.header(file, type.columns());
    }

    @Override
    public List<Finding> leftOut() {
        return FileRefusals.ignoredColumns(file, type);
    }

    @Override
    public void each(Chunks.Sink sink) {
        CsvRows.each(file, type.columns(), sink);
    }

    @Override
    public long atMost() {
        return file.linesOfRows();
    }
}
