package org.hearth.headstart.imports;

import java.util.List;
import org.hearth.core.imports.ImportColumn;
import org.hearth.core.imports.ImportOptions;
import org.hearth.core.imports.ImportReader;
import org.hearth.core.imports.ImportType;
import org.hearth.core.security.Permission;
import org.hearth.headstart.program.HeadStartPermissions;
import org.hearth.headstart.program.HeadStartTasks;

/** {@code participants.csv}: children and adults (E2). */
public final class ParticipantsFile implements ImportType {

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required("person_id", "ChildPlus ID", "Child ID", "Adult ID"),
            ImportColumn.required("family_id", "Family ID"),
            ImportColumn.required("kind"),
            ImportColumn.required("first_name"),
            ImportColumn.required("last_name"),
            ImportColumn.optional("middle_name"),
            ImportColumn.optional("preferred_name"),
            ImportColumn.optional("birth_date"),
            ImportColumn.required("role"),
            ImportColumn.optional("relation_to_child"),
            ImportColumn.optional("custody"),
            ImportColumn.optional("email"),
            ImportColumn.optional("phone"),
            ImportColumn.optional("phone_safe"),
            ImportColumn.optional("language"),
            ImportColumn.optional("education_level"),
            ImportColumn.optional("employment"),
            ImportColumn.optional("status"),
            ImportColumn.optional("status_date"),
            ImportColumn.optional("iep_ifsp"));

    private final ImportServices services;

    public ParticipantsFile(ImportServices services) {
        this.services = services;
    }

    @Override
    public String code() {
        return "participants";
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
        return 2;
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public ImportReader open(ImportOptions options) {
        return new ParticipantsReader(services, options);
    }
}
