package org.hearth.headstart.imports;

import java.util.List;
import org.hearth.core.imports.ImportColumn;
import org.hearth.core.imports.ImportOptions;
import org.hearth.core.imports.ImportReader;
import org.hearth.core.imports.ImportType;
import org.hearth.core.security.Permission;
import org.hearth.headstart.program.HeadStartPermissions;
import org.hearth.headstart.program.HeadStartTasks;

/** {@code families.csv} (E1). */
public final class FamiliesFile implements ImportType {

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required("family_id", "Family ID", "Family/Prim Care ID"),
            ImportColumn.required("program_term", "Program Term", "Program year"),
            ImportColumn.required("program_type"),
            ImportColumn.required("site", "Agency/Site"),
            ImportColumn.required("primary_adult_id"),
            ImportColumn.optional("address1"),
            ImportColumn.optional("city"),
            ImportColumn.optional("state"),
            ImportColumn.optional("zip"),
            ImportColumn.optional("county"),
            ImportColumn.optional("address_confidential"),
            ImportColumn.optional("second_household"),
            ImportColumn.optional("home_language"),
            ImportColumn.optional("interpreter_needed"),
            ImportColumn.optional("family_worker_id", "Family Advocate"),
            ImportColumn.required("entry_date"),
            ImportColumn.optional("exit_date"),
            ImportColumn.optional("partnership_date", "Date Partnership Established"),
            ImportColumn.optional("opt_out_date"),
            ImportColumn.optional("opt_out_scope"),
            ImportColumn.optional("homeless"),
            ImportColumn.optional("foster_care"));

    private final ImportServices services;

    public FamiliesFile(ImportServices services) {
        this.services = services;
    }

    @Override
    public String code() {
        return "families";
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
    public int order() {
        return 1;
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public ImportReader open(ImportOptions options) {
        return new FamiliesReader(services, options);
    }
}
