package org.hearth.core.runtime.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.record.RecordTable;
import org.hearth.core.record.RecordTable.Tie;

/** Deletes what a walk found: first what names other rows, by the foreign keys that the database knows. */
final class RecordRemoval {

    private final Connection connection;
    private final IdLists lists;
    private final Map<String, Long> removed = new LinkedHashMap<>();

    RecordRemoval(Connection connection, IdLists lists) {
        this.connection = connection;
        this.lists = lists;
    }

    /** Deletes what belongs to {@code subjects} in {@code tables}, then what the platform keeps about what is gone. */
    Map<String, Long> run(List<RecordTable> tables, Map<String, Set<UUID>> subjects) throws SQLException {
        var found = new RecordWalk(connection, lists, tables, subjects, false).go();
        delete(found);
        var gone = new HashSet<UUID>();
        for (var each : found.values()) {
            gone.addAll(each.ids());
            gone.removeAll(staying(each));
        }
        var about = Map.<String, Set<UUID>>of(RecordTable.ANYTHING, gone);
        var traces = new RecordWalk(connection, lists, CoreTables.ALL, about, false).go();
        new ImportTraces(connection, lists).remove(traces.get(CoreTables.JOURNAL));
        delete(traces);
        return removed;
    }

    private void delete(Map<String, Found> found) throws SQLException {
        var naming = naming(found.keySet());
        var order = new LinkedHashSet<String>();
        found.keySet().forEach(table -> place(table, naming, order));
        for (var table : order) {
            delete(found.getOrDefault(table, new Found(RecordTable.of(table))));
        }
    }

    /** A table's place is behind all that name it. */
    private static void place(String table, Map<String, Set<String>> naming, Set<String> order) {
        if (order.contains(table)) {
            return;
        }
        naming.getOrDefault(table, Set.of()).stream()
                .filter(other -> !other.equals(table))
                .forEach(other -> place(other, naming, order));
        order.add(table);
    }

    /** By table, the tables whose foreign keys name it. */
    private Map<String, Set<String>> naming(Collection<String> tables) throws SQLException {
        var naming = new LinkedHashMap<String, Set<String>>();
        var data = connection.getMetaData();
        for (var table : tables) {
            var name = data.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
            try (var keys = data.getImportedKeys(null, connection.getSchema(), name)) {
                while (keys.next()) {
                    var named = keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT);
                    naming.computeIfAbsent(named, any -> new LinkedHashSet<>()).add(table);
                }
            }
        }
        return naming;
    }

    private void delete(Found rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        var table = rows.table().name();
        var shared = new StringBuilder();
        rows.table().ties().stream()
                .filter(Tie::isNamedByOwner)
                .forEach(tie -> shared.append(" and not exists (select 1 from ")
                        .append(tie.owner())
                        .append(" o where o.")
                        .append(tie.ownerColumn())
                        .append(" = ")
                        .append(table)
                        .append(".id)"));
        lists.each(rows.ids(), ids -> {
            var query = "delete from " + table + " where id in " + lists.marks(ids) + shared;
            try (var sql = connection.prepareStatement(query)) {
                lists.bind(sql, 1, ids);
                removed.merge(table, (long) sql.executeUpdate(), Long::sum);
            }
        });
    }

    private Set<UUID> staying(Found rows) throws SQLException {
        if (rows.table().ties().stream().noneMatch(Tie::isNamedByOwner)) {
            return Set.of();
        }
        var left = new Found(rows.table());
        new RecordWalk(connection, lists, List.of(), Map.of(), false).fetch(left, "id", rows.ids());
        return left.ids();
    }
}
