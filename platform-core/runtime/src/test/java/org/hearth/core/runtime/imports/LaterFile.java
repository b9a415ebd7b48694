package org.hearth.core.runtime.imports;

import java.util.List;
import org.hearth.core.imports.ImportColumn;
import org.hearth.core.imports.ImportOptions;
import org.hearth.core.imports.ImportReader;
import org.hearth.core.imports.ImportType;
import org.hearth.core.security.Permission;

/** A kind of file that is loaded after the names and builds on them. */
record LaterFile(NamesFile names) implements ImportType {

    @Override
    public String code() {
        return "later";
    }

    @Override
    public String module() {
        return names.module();
    }

    @Override
    public Permission permission() {
        return names.permission();
    }

    @Override
    public int order() {
        return names.order() + 1;
    }

    @Override
    public List<ImportColumn> columns() {
        return names.columns();
    }

    @Override
    public ImportReader open(ImportOptions options) {
        return names.open(options);
    }
}
