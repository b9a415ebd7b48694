package org.hearth.core.runtime.imports;

import java.util.List;
import java.util.Optional;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.ImportMapping;
import org.hearth.core.imports.ImportType;

/** The rows of one file, however it is written. Each call reads the file from its beginning. */
interface RowSource {

    /** A file written as our template, or one that {@code mapping} reads. */
    static RowSource of(UploadedFile file, ImportType type, Optional<ImportMapping> mapping) {
        return mapping.<RowSource>map(each -> new MappedRows(file, type, each))
                .orElseGet(() -> new TemplateRows(file, type));
    }

    /** Refuses a file that cannot be read as a whole. */
    void check();

    /** What of the file is left out. */
    List<Finding> leftOut();

    /** Hands every row to {@code sink}, in chunks, until that says false. */
    void each(Chunks.Sink sink);

    /** At least as many as there are rows, for the progress of the first reading; 0 when it is not known. */
    long atMost();
}
