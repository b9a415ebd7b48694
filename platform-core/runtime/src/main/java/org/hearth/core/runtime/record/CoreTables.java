package org.hearth.core.runtime.record;

import static org.hearth.core.record.RecordTable.ANYTHING;

import java.util.List;
import org.hearth.core.record.RecordTable;

/** What the platform itself keeps about the records of modules. */
final class CoreTables {

    static final String DOCUMENT = "core_document";
    static final String JOURNAL = "core_import_journal";

    /** Whose kind of record is not known here, so what they are about is looked up among all that was found. */
    static final List<RecordTable> ALL = List.of(
            RecordTable.of(DOCUMENT).under("subject", ANYTHING),
            RecordTable.of("core_document_content").under("id", DOCUMENT).passing(),
            RecordTable.of("core_document_signature").under("document", DOCUMENT),
            RecordTable.of("core_document_copy").under("document", DOCUMENT),
            RecordTable.of("core_attachment").under("subject", ANYTHING).words("title", "description", "file_name"),
            RecordTable.of("core_attachment_part")
                    .under("attachment", "core_attachment")
                    .passing(),
            RecordTable.of("core_task").under("subject_id", ANYTHING).internal(),
            RecordTable.of("core_task_alarm").under("task_id", "core_task").passing(),
            RecordTable.of("core_draft").under("record_id", ANYTHING).passing(),
            RecordTable.of(JOURNAL).under("record_id", ANYTHING).passing());

    private CoreTables() {}
}
