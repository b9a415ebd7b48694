package org.hearth.core.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * All that the running modules and the platform keep about subjects, by the tables that {@link
 * org.hearth.core.module.Module#recordTables()} declare.
 *
 * <p>It is for services: it asks nobody and audits nothing, so it works only inside a unit of work, which a page cannot
 * begin.
 */
public interface KeptRecords {

    /** Every table that is declared now, the platform's own last. */
    List<RecordTable> tables();

    /**
     * Everything that belongs to {@code subjects}, for the agency's own use: the tables in their order, those without a
     * row left out.
     *
     * @param subjects ids by kind of subject
     * @throws IllegalStateException outside a unit of work
     */
    List<Rows> all(Map<String, Set<UUID>> subjects);

    /**
     * What of it may be shown to somebody who may read about {@code subjects} and about nobody else: rows about others and
     * rows held back for somebody's safety are left out; where a row tells of others too, its free words are. So is
     * what staff keep among themselves, and what was taken out as a mistake.
     *
     * @param together kinds of subjects, such as a family, that hold people of whom the reader may not read: of what belongs
     *     to such a subject only that is shown which names a subject of another kind
     * @throws IllegalStateException outside a unit of work
     */
    List<Rows> shown(Map<String, Set<UUID>> subjects, Set<String> together);

    /**
     * How many rows of each table belong to {@code subjects}; of these, {@link #remove} leaves what others share.
     *
     * @throws IllegalStateException outside a unit of work
     */
    Map<String, Long> count(Map<String, Set<UUID>> subjects);

    /**
     * Those of {@code subjects} of one kind whom a row names that would stay if everything of all of them went: somebody
     * else's row, or one that somebody else shares.
     *
     * @param kind a kind of subject
     * @throws IllegalStateException outside a unit of work
     */
    Set<UUID> namedByOthers(Map<String, Set<UUID>> subjects, String kind);

    /**
     * Which of the subjects of one kind a row of a {@link RecordTable#binding()} table binds to somebody who is not among
     * the subjects.
     *
     * @throws IllegalStateException outside a unit of work
     */
    Set<UUID> boundToOthers(Map<String, Set<UUID>> subjects, String kind);

    /**
     * The tables outside {@link #tables()} and the platform's own that hold one of {@code ids} in a column of ids: a
     * module that is switched off keeps its rows, and nobody says what belongs to whom there. Reads whole tables.
     *
     * @throws IllegalStateException outside a unit of work
     */
    List<String> undeclared(Set<UUID> ids);

    /**
     * Deletes everything that belongs to {@code subjects}, in the surrounding unit of work; what others share stays. What
     * was read before in this unit of work is stale then.
     *
     * @return how many rows of each table went
     * @throws org.hearth.core.failure.RuleViolation {@code E-STATE} when a row that stays still names one of them;
     *     nothing may be kept of the unit of work then
     * @throws IllegalStateException outside a unit of work
     */
    Map<String, Long> remove(Map<String, Set<UUID>> subjects);

    /**
     * Rows of one table, as text: ids, ISO dates, instants in UTC, no cell that a spreadsheet takes for a formula.
     *
     * @param columns the names of the columns
     * @param cells a list for each row; empty where nothing is stored
     */
    record Rows(RecordTable table, List<String> columns, List<List<Optional<String>>> cells) {

        public Rows {
            columns = List.copyOf(columns);
            cells = List.copyOf(cells);
        }

        /** The cells of one column. */
        public List<Optional<String>> column(String name) {
            int place = columns.indexOf(name);
            return cells.stream().map(row -> row.get(place)).toList();
        }
    }
}
