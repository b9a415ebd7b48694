package org.hearth.core.runtime.record;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearth.core.record.RecordTable;
import org.hearth.core.record.RecordTable.Part;
import org.hearth.core.record.RecordTable.Tie;
import org.hearth.core.runtime.data.CellText;
import org.jspecify.annotations.Nullable;

/** Goes from subjects to all that hangs on them, one table after the other. */
final class RecordWalk {

    private final Connection connection;
    private final IdLists lists;
    private final List<RecordTable> tables;
    private final Map<String, Set<UUID>> subjects;
    private final boolean shown;
    private final Set<String> together;
    private final Map<String, Found> found = new LinkedHashMap<>();

    /**
     * A walk over {@code tables}, in their order.
     *
     * @param shown true for what may be shown to somebody who may read about the subjects and nobody else
     */
    RecordWalk(
            Connection connection,
            IdLists lists,
            List<RecordTable> tables,
            Map<String, Set<UUID>> subjects,
            boolean shown) {
        this(connection, lists, tables, subjects, shown, Set.of());
    }

    /**
     * As above.
     *
     * @param together kinds of subjects that hold people of whom one may not read: what belongs to such a subject is shown
     *     only where it names a subject of another kind, or where a row that hangs on it does
     */
    RecordWalk(
            Connection connection,
            IdLists lists,
            List<RecordTable> tables,
            Map<String, Set<UUID>> subjects,
            boolean shown,
            Set<String> together) {
        this.together = Set.copyOf(together);
        this.connection = connection;
        this.lists = lists;
        this.tables = tables;
        this.subjects = subjects;
        this.shown = shown;
    }

    /** Every table, also those without a row. */
    Map<String, Found> go() throws SQLException {
        for (var table : tables) {
            if (shown && table.part() != Part.SHOWN) {
                continue;
            }
            var rows = new Found(table);
            for (var tie : table.ties()) {
                fetch(rows, tie.column(), owners(tie));
            }
            if (shown) {
                rows.keepFor(subjects);
                if (table.ties().stream()
                        .anyMatch(tie ->
                                together.contains(tie.owner()) && !tie.column().equals("id"))) {
                    rows.keepOnly(readable(rows));
                }
                rows.silence(telling(table, rows.ids()));
            }
            found.put(table.name(), rows);
        }
        return found;
    }

    private Set<UUID> owners(Tie tie) {
        if (tie.owner().equals(RecordTable.ANYTHING)) {
            var all = new HashSet<>(subjects.getOrDefault(RecordTable.ANYTHING, Set.of()));
            found.values().forEach(each -> all.addAll(open(each)));
            return all;
        }
        return Optional.ofNullable(found.get(tie.owner()))
                .map(owner -> tie.isNamedByOwner() ? owner.ids(tie.ownerColumn()) : owner.ids())
                .orElseGet(() -> subjects.getOrDefault(tie.owner(), Set.of()));
    }

    private static Set<UUID> open(Found rows) {
        var ids = new HashSet<>(rows.ids());
        ids.removeAll(rows.alsoOfOthers());
        return ids;
    }

    void fetch(Found into, String column, Collection<UUID> owners) throws SQLException {
        lists.each(owners, ids -> {
            var query = "select * from " + into.table().name() + " where " + column + " in " + lists.marks(ids)
                    + " order by id";
            try (var sql = connection.prepareStatement(query)) {
                lists.bind(sql, 1, ids);
                try (var rows = sql.executeQuery()) {
                    read(rows, into);
                }
            }
        });
    }

    private void read(ResultSet rows, Found into) throws SQLException {
        var about = rows.getMetaData();
        List<String> names = new ArrayList<>();
        for (int column = 1; column <= about.getColumnCount(); column++) {
            names.add(about.getColumnName(column).toLowerCase(Locale.ROOT));
        }
        into.head(names);
        while (rows.next()) {
            List<Optional<String>> cells = new ArrayList<>();
            for (int column = 1; column <= names.size(); column++) {
                cells.add(Optional.ofNullable(cell(rows, column, into.table())));
            }
            into.add(cells);
        }
    }

    // The bytes of what is in no copy may be large, and nobody looks at them.
    private static @Nullable String cell(ResultSet rows, int column, RecordTable table) throws SQLException {
        var about = rows.getMetaData();
        int type = about.getColumnType(column);
        var kind = CellText.of(about, column);
        if (kind == CellText.BASE64 && table.part() == Part.PASSING) {
            return null;
        }
        if (type == Types.BOOLEAN || type == Types.BIT) {
            boolean value = rows.getBoolean(column);
            return rows.wasNull() ? null : String.valueOf(value);
        }
        return kind.read(rows, column);
    }

    private Set<UUID> readable(Found rows) throws SQLException {
        Map<String, Set<UUID>> others = new LinkedHashMap<>(subjects);
        others.keySet().removeAll(together);
        var readable = new HashSet<>(rows.naming(others));
        for (var other : tables) {
            for (var link : links(rows.table(), other)) {
                for (var about : other.about().entrySet()) {
                    var ids = others.getOrDefault(about.getValue(), Set.of());
                    readable.addAll(naming(other.name(), link, about, rows.ids(), ids::contains));
                }
            }
        }
        return readable;
    }

    /** Which of these rows tell of others too, by the rows that say whom a row is about. */
    private Set<UUID> telling(RecordTable table, Set<UUID> ids) throws SQLException {
        var telling = new HashSet<UUID>();
        for (var other : tables) {
            for (var link : links(table, other)) {
                for (var about : other.about().entrySet()) {
                    var readable = subjects.getOrDefault(about.getValue(), Set.of());
                    telling.addAll(naming(other.name(), link, about, ids, id -> !readable.contains(id)));
                }
            }
        }
        return telling;
    }

    /** The columns by which rows of {@code other} name rows of {@code table}. */
    private static List<String> links(RecordTable table, RecordTable other) {
        var links = new ArrayList<String>();
        other.ties().stream()
                .filter(tie -> tie.owner().equals(table.name()) && !tie.isNamedByOwner())
                .forEach(tie -> links.add(tie.column()));
        table.ties().stream()
                .filter(tie -> tie.owner().equals(other.name()) && tie.isNamedByOwner())
                .forEach(tie -> links.add(tie.ownerColumn()));
        return links;
    }

    private Set<UUID> naming(
            String other, String link, Map.Entry<String, String> about, Set<UUID> ids, Predicate<UUID> named)
            throws SQLException {
        var rows = new Found(RecordTable.of(other));
        fetch(rows, link, ids);
        return rows.pairs(link, about.getKey()).stream()
                .filter(pair -> named.test(pair.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
