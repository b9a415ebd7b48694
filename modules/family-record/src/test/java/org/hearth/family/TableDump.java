package org.hearth.family;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearth.core.data.UnitOfWork;

/** What stands in the tables of a module, but for the counters that only ever go up and the journal of merges itself. */
final class TableDump {

    private static final Set<String> APART =
            Set.of("fam_merge", "fam_merge_entry", "fam_duplicate", "fam_duplicate_look", "fam_schema_history");

    private TableDump() {}

    /** Table by table, the rows in order. */
    static Map<String, List<String>> of(UnitOfWork work, String prefix) {
        return work.write(em -> {
            try {
                return dump(em.unwrap(Connection.class), prefix);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private static Map<String, List<String>> dump(Connection connection, String prefix) throws SQLException {
        var all = new TreeMap<String, List<String>>();
        try (var tables =
                connection.getMetaData().getTables(null, connection.getSchema(), null, new String[] {"TABLE"})) {
            while (tables.next()) {
                var name = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (name.startsWith(prefix) && !APART.contains(name) && !name.contains("history")) {
                    all.put(name, new ArrayList<>());
                }
            }
        }
        for (var table : all.entrySet()) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select * from " + table.getKey())) {
                while (rows.next()) {
                    table.getValue().add(row(rows));
                }
            }
            table.getValue().sort(null);
        }
        return all;
    }

    private static String row(ResultSet rows) throws SQLException {
        var cells = new TreeMap<String, String>();
        var columns = rows.getMetaData();
        for (int each = 1; each <= columns.getColumnCount(); each++) {
            var name = columns.getColumnName(each).toLowerCase(Locale.ROOT);
            if (!name.equals("row_version") && !name.equals("version")) {
                cells.put(name, String.valueOf(rows.getString(each)));
            }
        }
        return cells.toString();
    }
}
