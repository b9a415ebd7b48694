package org.hearth.core.runtime.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What imports still know of rows whose records go: the findings of their lines, which quote cells, and the marks by which
 * an unchanged row would be skipped, so that the same row makes a new record.
 */
final class ImportTraces {

    private final Connection connection;
    private final IdLists lists;

    ImportTraces(Connection connection, IdLists lists) {
        this.connection = connection;
        this.lists = lists;
    }

    void remove(@Nullable Found journal) throws SQLException {
        if (journal == null || journal.isEmpty()) {
            return;
        }
        var rows = journal.asRows();
        var batches = rows.column("batch_id");
        var lines = rows.column("line_number");
        var keys = rows.column("row_key");
        for (int row = 0; row < batches.size(); row++) {
            remove(
                    batches.get(row).orElseThrow(),
                    lines.get(row).orElseThrow(),
                    keys.get(row).orElseThrow());
        }
    }

    private void remove(String batch, String line, String key) throws SQLException {
        var id = List.of(UUID.fromString(batch));
        try (var sql =
                connection.prepareStatement("delete from core_import_finding where batch_id = ? and line_number = ?")) {
            sql.setLong(lists.bind(sql, 1, id), Long.parseLong(line));
            sql.executeUpdate();
        }
        try (var sql = connection.prepareStatement(
                "delete from core_import_key where exists (select 1 from core_import_batch b where b.id = ?"
                        + " and b.import_type = core_import_key.import_type"
                        + " and b.source_system = core_import_key.source_system) and row_key = ?")) {
            sql.setString(lists.bind(sql, 1, id), key);
            sql.executeUpdate();
        }
    }
}
