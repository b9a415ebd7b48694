package org.hearth.core.runtime.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.record.RecordTable;
import org.hearth.core.record.RecordTable.Tie;

/** Which subjects are named by rows that would stay if everything of all of them went. */
final class StandingNames {

    private final Connection connection;
    private final IdLists lists;
    private final List<RecordTable> tables;
    private final Map<String, Set<UUID>> subjects;

    StandingNames(Connection connection, IdLists lists, List<RecordTable> tables, Map<String, Set<UUID>> subjects) {
        this.connection = connection;
        this.lists = lists;
        this.tables = tables;
        this.subjects = subjects;
    }

    Set<UUID> of(String kind) throws SQLException {
        var asked = subjects.getOrDefault(kind, Set.of());
        var found = walk().go();
        var named = new HashSet<UUID>();
        for (var table : tables) {
            var going = new HashSet<>(
                    found.getOrDefault(table.name(), new Found(table)).ids());
            going.removeAll(shared(table, going, found));
            for (var about : table.about().entrySet()) {
                if (about.getValue().equals(kind)) {
                    named.addAll(naming(table, about.getKey(), asked, going));
                }
            }
        }
        return Set.copyOf(named);
    }

    /** Who is bound by a row to somebody who is not among the subjects. */
    Set<UUID> bound(String kind) throws SQLException {
        var asked = subjects.getOrDefault(kind, Set.of());
        var found = walk().go();
        var bound = new HashSet<UUID>();
        for (var table : tables.stream().filter(RecordTable::binds).toList()) {
            var ids = found.getOrDefault(table.name(), new Found(table)).ids();
            var rows = rows(table.name(), "id", binding(table, ids, found));
            table.about().entrySet().stream()
                    .filter(about -> about.getValue().equals(kind))
                    .forEach(about -> rows.pairs("id", about.getKey()).forEach(pair -> bound.add(pair.getValue())));
        }
        bound.retainAll(asked);
        return Set.copyOf(bound);
    }

    /** Those that bind somebody who goes to somebody who stays: directly, or by a row that both are named with. */
    private Set<UUID> binding(RecordTable table, Set<UUID> going, Map<String, Found> found) throws SQLException {
        var binding = new HashSet<UUID>();
        for (var tie : table.ties()) {
            var leaving = subjects.getOrDefault(tie.owner(), Set.of());
            rows(table.name(), "id", going).pairs("id", tie.column()).stream()
                    .filter(pair -> !leaving.contains(pair.getValue()))
                    .forEach(pair -> binding.add(pair.getKey()));
        }
        for (var other : tables) {
            for (var tie : other.ties()) {
                if (tie.owner().equals(table.name()) && tie.isNamedByOwner()) {
                    var named = found.getOrDefault(other.name(), new Found(other));
                    var staying = shared(other, named.ids(), found);
                    rows(table.name(), "id", going).pairs("id", tie.ownerColumn()).stream()
                            .filter(pair -> staying.contains(pair.getValue()))
                            .forEach(pair -> binding.add(pair.getKey()));
                }
            }
        }
        return binding;
    }

    private Set<UUID> naming(RecordTable table, String column, Set<UUID> asked, Set<UUID> going) throws SQLException {
        var rows = rows(table.name(), column, asked);
        var named = new HashSet<UUID>();
        rows.pairs("id", column).stream()
                .filter(pair -> !going.contains(pair.getKey()))
                .forEach(pair -> named.add(pair.getValue()));
        return named;
    }

    /** Those of {@code ids} that a row of somebody else's names, so that they stay. */
    private Set<UUID> shared(RecordTable table, Set<UUID> ids, Map<String, Found> found) throws SQLException {
        var shared = new HashSet<UUID>();
        for (var tie : table.ties().stream().filter(Tie::isNamedByOwner).toList()) {
            var owners = found.getOrDefault(tie.owner(), new Found(table)).ids();
            rows(tie.owner(), tie.ownerColumn(), ids).pairs("id", tie.ownerColumn()).stream()
                    .filter(pair -> !owners.contains(pair.getKey()))
                    .forEach(pair -> shared.add(pair.getValue()));
        }
        return shared;
    }

    private Found rows(String table, String column, Set<UUID> values) throws SQLException {
        var rows = new Found(RecordTable.of(table));
        walk().fetch(rows, column, values);
        return rows;
    }

    private RecordWalk walk() {
        return new RecordWalk(connection, lists, tables, subjects, false);
    }
}
