package org.hearth.core.runtime.record;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.record.KeptRecords;
import org.hearth.core.record.RecordTable;
import org.hearth.core.record.RecordTable.Part;
import org.hearth.core.runtime.data.DatabaseKind;
import org.hearth.core.runtime.data.LeasedUnitOfWork;

/** What is kept about somebody, read and deleted on the connection of the surrounding unit of work. */
public final class StoredRecords implements KeptRecords {

    /** A row that stays names one that was to go, in the words of both databases. */
    private static final String STILL_NAMED = "23503";

    private final LeasedUnitOfWork work;
    private final DatabaseKind kind;
    private final Supplier<List<RecordTable>> modules;

    /**
     * Records in the tables that {@code modules} gives at that moment.
     *
     * @param modules those of the running modules, in the order in which they started
     */
    public StoredRecords(LeasedUnitOfWork work, DatabaseKind kind, Supplier<List<RecordTable>> modules) {
        this.work = work;
        this.kind = kind;
        this.modules = modules;
    }

    @Override
    public List<RecordTable> tables() {
        var all = new ArrayList<>(modules.get());
        all.addAll(CoreTables.ALL);
        return List.copyOf(all);
    }

    @Override
    public List<Rows> all(Map<String, Set<UUID>> subjects) {
        return onConnection(connection -> rows(walk(connection, subjects)));
    }

    @Override
    public List<Rows> shown(Map<String, Set<UUID>> subjects, Set<String> together) {
        return onConnection(connection ->
                rows(new RecordWalk(connection, new IdLists(kind), tables(), subjects, true, together).go()));
    }

    private static List<Rows> rows(Map<String, Found> found) {
        return found.values().stream()
                .filter(each -> each.table().part() != Part.PASSING && !each.isEmpty())
                .map(Found::asRows)
                .toList();
    }

    @Override
    public Map<String, Long> count(Map<String, Set<UUID>> subjects) {
        return onConnection(connection -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            walk(connection, subjects).values().stream()
                    .filter(each -> !each.isEmpty())
                    .forEach(each -> counts.put(each.table().name(), (long) each.size()));
            return counts;
        });
    }

    @Override
    public Set<UUID> namedByOthers(Map<String, Set<UUID>> subjects, String kind) {
        return onConnection(
                connection -> new StandingNames(connection, new IdLists(this.kind), tables(), subjects).of(kind));
    }

    @Override
    public Set<UUID> boundToOthers(Map<String, Set<UUID>> subjects, String kind) {
        return onConnection(
                connection -> new StandingNames(connection, new IdLists(this.kind), tables(), subjects).bound(kind));
    }

    @Override
    public List<String> undeclared(Set<UUID> ids) {
        var declared = tables().stream().map(RecordTable::name).collect(Collectors.toUnmodifiableSet());
        return onConnection(connection -> new UndeclaredTables(connection, new IdLists(kind)).holding(ids, declared));
    }

    private Map<String, Found> walk(Connection connection, Map<String, Set<UUID>> subjects) throws SQLException {
        return new RecordWalk(connection, new IdLists(kind), tables(), subjects, false).go();
    }

    @Override
    public Map<String, Long> remove(Map<String, Set<UUID>> subjects) {
        Map<String, Long> removed = onConnection(connection -> remove(connection, subjects));
        // What went must not be found in what was read before.
        work.run(EntityManager::clear);
        return removed;
    }

    private Map<String, Long> remove(Connection connection, Map<String, Set<UUID>> subjects) throws SQLException {
        try {
            return new RecordRemoval(connection, new IdLists(kind)).run(modules.get(), subjects);
        } catch (SQLException refused) {
            if (STILL_NAMED.equals(refused.getSQLState())) {
                throw new RuleViolation(Refusal.of(RefusalCode.E_STATE, "", "record.refused.still_named"));
            }
            throw refused;
        }
    }

    private <T> T onConnection(Act<T> act) {
        work.requireSurrounding();
        return work.write(em -> {
            em.flush();
            return run(em, act);
        });
    }

    private static <T> T run(EntityManager em, Act<T> act) {
        try {
            return act.run(em.unwrap(Connection.class));
        } catch (SQLException failed) {
            throw new IllegalStateException("the records cannot be read", failed);
        }
    }

    /** What is done on a connection. */
    @FunctionalInterface
    private interface Act<T> {
        T run(Connection connection) throws SQLException;
    }
}
