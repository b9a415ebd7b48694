package org.hearth.example.notice;

import java.util.List;
import org.hearth.core.imports.ImportColumn;
import org.hearth.core.imports.ImportOptions;
import org.hearth.core.imports.ImportReader;
import org.hearth.core.imports.ImportType;
import org.hearth.core.security.Permission;

/** A file of notices, from the board that an agency had before. */
public final class NoticesFile implements ImportType {

    private final NoticeDesk desk;

    public NoticesFile(NoticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String code() {
        return "notices";
    }

    @Override
    public String module() {
        return NoticeTasks.MODULE;
    }

    @Override
    public Permission permission() {
        return Notices.IMPORT;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("notice_id", "id"),
                ImportColumn.required("text", "notice"),
                ImportColumn.required("until", "end date"),
                ImportColumn.optional("kind"));
    }

    @Override
    public ImportReader open(ImportOptions options) {
        return new NoticesReader(desk, options);
    }
}
