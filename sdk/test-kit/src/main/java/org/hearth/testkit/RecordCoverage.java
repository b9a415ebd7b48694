package org.hearth.testkit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.record.KeptRecords;
import org.hearth.core.record.RecordTable;
import org.hearth.core.record.RecordTable.Tie;
import org.hearth.core.runtime.data.CellText;
import org.hearth.core.runtime.data.ModuleTables;

/** Looks whether a module declares every table that holds what belongs to somebody, so that no new one is forgotten. */
public final class RecordCoverage {

    private final TestPlatform platform;
    private final List<String> faults = new ArrayList<>();

    private RecordCoverage(TestPlatform platform) {
        this.platform = platform;
    }

    /**
     * What is wrong with the declared tables of one module: tables that are missing, columns that do not exist, owners
     * that come later.
     *
     * @param prefix the prefix of its tables
     * @param ofNobody the tables that hold what belongs to nobody
     */
    public static List<String> faults(TestPlatform platform, String prefix, Set<String> ofNobody) {
        var coverage = new RecordCoverage(platform);
        platform.get(UnitOfWork.class).run(em -> {
            try {
                coverage.look(em.unwrap(Connection.class), prefix, ofNobody);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
        return List.copyOf(coverage.faults);
    }

    /**
     * Which tables, but for these, name one of {@code ids} in any of their columns, be it in the middle of a text: to see
     * that nothing is left of somebody.
     */
    public static Set<String> naming(TestPlatform platform, Set<UUID> ids, Set<String> but) {
        var naming = new TreeSet<String>();
        platform.get(UnitOfWork.class).run(em -> {
            try {
                var connection = em.unwrap(Connection.class);
                for (var table : ModuleTables.names(connection)) {
                    if (!but.contains(table)) {
                        ModuleTables.rows(connection, table, rows -> {
                            if (names(rows, ids)) {
                                naming.add(table);
                            }
                        });
                    }
                }
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
        return naming;
    }

    private static boolean names(ResultSet rows, Set<UUID> ids) throws SQLException {
        var about = rows.getMetaData();
        while (rows.next()) {
            for (int column = 1; column <= about.getColumnCount(); column++) {
                var kind = CellText.of(about, column);
                var text = kind == CellText.BASE64 ? "" : Objects.requireNonNullElse(kind.read(rows, column), "");
                if (ids.stream().anyMatch(id -> text.contains(id.toString()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void look(Connection connection, String prefix, Set<String> ofNobody) throws SQLException {
        var known = new HashSet<String>();
        for (var table : platform.get(KeptRecords.class).tables()) {
            columns(connection, table);
            table.ties().stream()
                    .map(Tie::owner)
                    .filter(owner -> owner.contains("_") && !known.contains(owner))
                    .forEach(owner -> faults.add(table.name() + " stands before " + owner));
            known.add(table.name());
        }
        known.addAll(ofNobody);
        ModuleTables.names(connection, prefix).stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add(name + " is not declared"));
    }

    private void columns(Connection connection, RecordTable table) throws SQLException {
        var there = new HashSet<String>();
        try (var sql = connection.prepareStatement("select * from " + table.name() + " where 1 = 0");
                var rows = sql.executeQuery()) {
            var about = rows.getMetaData();
            for (int column = 1; column <= about.getColumnCount(); column++) {
                there.add(about.getColumnName(column).toLowerCase(Locale.ROOT));
            }
        }
        Stream.of(
                        table.ties().stream().map(Tie::column),
                        table.about().keySet().stream(),
                        table.words().stream(),
                        table.secrets().keySet().stream())
                .flatMap(all -> all)
                .filter(column -> !there.contains(column))
                .forEach(column -> faults.add(table.name() + " has no " + column));
    }
}
