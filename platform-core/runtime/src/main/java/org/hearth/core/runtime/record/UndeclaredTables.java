package org.hearth.core.runtime.record;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.runtime.data.CellText;
import org.hearth.core.runtime.data.ModuleTables;

/** Tables that no running module declares, such as those of one that is switched off. */
record UndeclaredTables(Connection connection, IdLists lists) {

    private static final String CORE = "core_";

    /** Those of them that hold one of {@code ids}. They are read whole: nobody says which columns are indexed. */
    List<String> holding(Set<UUID> ids, Set<String> declared) throws SQLException {
        var holding = new ArrayList<String>();
        for (var table : ModuleTables.names(connection)) {
            if (!table.startsWith(CORE) && !declared.contains(table) && holds(table, ids)) {
                holding.add(table);
            }
        }
        return List.copyOf(holding);
    }

    private boolean holds(String table, Set<UUID> ids) throws SQLException {
        for (var column : columns(table)) {
            var hit = new boolean[1];
            lists.each(ids, part -> hit[0] |= holds(table, column, part));
            if (hit[0]) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(String table, String column, List<UUID> ids) throws SQLException {
        var query = "select count(*) from " + table + " where " + column + " in " + lists.marks(ids);
        try (var sql = connection.prepareStatement(query)) {
            lists.bind(sql, 1, ids);
            try (ResultSet count = sql.executeQuery()) {
                count.next();
                return count.getLong(1) > 0;
            }
        }
    }

    private List<String> columns(String table) throws SQLException {
        var columns = new ArrayList<String>();
        try (var sql = connection.prepareStatement("select * from " + table + " where 1 = 0");
                var rows = sql.executeQuery()) {
            var about = rows.getMetaData();
            for (int column = 1; column <= about.getColumnCount(); column++) {
                if (CellText.isId(about, column)) {
                    columns.add(about.getColumnName(column).toLowerCase(Locale.ROOT));
                }
            }
        }
        return columns;
    }
}
