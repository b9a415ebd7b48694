package org.hearth.headstart.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearth.core.data.UnitOfWork;

/** How many rows that count there are in every table: not those voided, retired or closed. */
final class Stock {

    /** What tells of the imports themselves, of all that happened, and of who looked alike; it only ever grows. */
    private static final Set<String> HISTORY = Set.of(
            "core_audit",
            "core_audit_head",
            "core_import_batch",
            "core_import_finding",
            "core_turn",
            "core_mail",
            "core_import_mapping",
            "core_task_alarm",
            "core_task_claim",
            "fam_duplicate",
            "fam_duplicate_look");

    private static final Map<String, String> LIVE =
            Map.of("voided_at", "voided_at is null", "retired", "retired = ''", "closed", "closed is null");

    private Stock() {}

    /** By table, in small letters. */
    static Map<String, Long> of(UnitOfWork work) {
        // Outside a unit of work that writes there is no connection to be had.
        return work.write(em -> {
            var stock = new TreeMap<String, Long>();
            var connection = em.unwrap(Connection.class);
            try {
                for (var table : tables(connection).entrySet()) {
                    if (!HISTORY.contains(table.getKey())) {
                        stock.put(table.getKey(), count(connection, table.getKey(), table.getValue()));
                    }
                }
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            return stock;
        });
    }

    /** Our tables, each with the condition for a row that counts. */
    private static Map<String, String> tables(Connection connection) throws SQLException {
        var tables = new HashMap<String, String>();
        try (var found = connection.getMetaData().getTables(null, null, null, new String[] {"TABLE"})) {
            while (found.next()) {
                var table = found.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (table.matches("(core|fam|hs)_.*") && !table.endsWith("_history")) {
                    tables.put(table, "");
                }
            }
        }
        try (var columns = connection.getMetaData().getColumns(null, null, null, null)) {
            while (columns.next()) {
                var live = LIVE.getOrDefault(columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT), "");
                tables.computeIfPresent(
                        columns.getString("TABLE_NAME").toLowerCase(Locale.ROOT),
                        (table, other) -> live.isEmpty() ? other : live);
            }
        }
        return tables;
    }

    private static long count(Connection connection, String table, String live) throws SQLException {
        try (var select = connection.createStatement();
                var row = select.executeQuery(
                        "select count(*) from " + table + (live.isEmpty() ? "" : " where " + live))) {
            row.next();
            return row.getLong(1);
        }
    }
}
