package org.hearth.headstart.imports;

import java.util.List;
import java.util.function.Function;
import org.hearth.core.imports.ImportColumn;
import org.hearth.core.imports.ImportOptions;
import org.hearth.core.imports.ImportReader;
import org.hearth.core.imports.ImportType;
import org.hearth.core.security.Permission;
import org.hearth.headstart.program.HeadStartPermissions;
import org.hearth.headstart.program.HeadStartTasks;

/**
 * A kind of file that a Head Start program can load.
 *
 * @param order its place among all kinds, from 1
 * @param reader opens the reader of one file
 */
record HeadStartFile(String code, int order, List<ImportColumn> columns, Function<ImportOptions, ImportReader> reader)
        implements ImportType {

    HeadStartFile {
        columns = List.copyOf(columns);
    }

    @Override
    public String module() {
        return HeadStartTasks.MODULE;
    }

    @Override
    public Permission permission() {
        return HeadStartPermissions.IMPORT;
    }

    @Override
    public ImportReader open(ImportOptions options) {
        return reader.apply(options);
    }
}
