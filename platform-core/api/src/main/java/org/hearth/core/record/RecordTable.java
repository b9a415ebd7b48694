package org.hearth.core.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table that holds what belongs to a subject, such as a family or a person, and how its rows are found from there. A
 * module declares its tables so that what hangs on another comes behind it. The message {@code record.<table>} names
 * what its rows are.
 *
 * @param name the table, in small letters; each of its rows has an {@code id}
 * @param ties a row belongs when one of them finds it
 * @param about columns that hold a subject's id, by column
 * @param words columns with free words, which may tell of everybody the row is about
 * @param secrets the values by which a column says that a row is held back from the people it is about
 * @param part in which copies it is
 * @param binds true where a row binds those it names to each other, so that it stays, with all of them, while one stays
 */
public record RecordTable(
        String name,
        List<Tie> ties,
        Map<String, String> about,
        Set<String> words,
        Map<String, Set<String>> secrets,
        Part part,
        boolean binds) {

    /** Stands for every row found before, whatever its table. */
    public static final String ANYTHING = "*";

    public RecordTable {
        ties = List.copyOf(ties);
        about = Map.copyOf(about);
        words = Set.copyOf(words);
        secrets = Map.copyOf(secrets);
    }

    /** In which copies a table is. */
    public enum Part {
        /** In every copy. */
        SHOWN,
        /** In the agency's own copy only: how staff divided the work. */
        INTERNAL,
        /** In none; it goes when the record goes. */
        PASSING
    }

    /**
     * How rows are found.
     *
     * @param column the column of this table that is looked at
     * @param owner the kind of a subject ({@code family}), a table declared before, or {@link #ANYTHING}
     * @param ownerColumn the column of the owner whose values count: {@code id}, or one by which its rows name rows of
     *     this table. Then a row stays when it is named by a row that stays
     */
    public record Tie(String column, String owner, String ownerColumn) {

        /** True when the owner's rows name this table's, and may share them with others. */
        public boolean isNamedByOwner() {
            return !ownerColumn.equals("id");
        }
    }

    /** A table without any tie yet. */
    public static RecordTable of(String name) {
        return new RecordTable(name, List.of(), Map.of(), Set.of(), Map.of(), Part.SHOWN, false);
    }

    /** Rows whose {@code column} holds the id of a row of the table {@code owner}. */
    public RecordTable under(String column, String owner) {
        return with(new Tie(column, owner, "id"));
    }

    /** Rows whose {@code column} holds the id of a subject of this kind. */
    public RecordTable of(String column, String subject) {
        return with(new Tie(column, subject, "id")).about(column, subject);
    }

    /** Rows whose id stands in a column of a row of the table {@code owner}. */
    public RecordTable namedBy(String owner, String column) {
        return with(new Tie("id", owner, column));
    }

    /** Names a column that holds the id of a subject of this kind, without being a reason to keep the row with it. */
    public RecordTable about(String column, String subject) {
        var all = new HashMap<>(about);
        all.put(column, subject);
        return new RecordTable(name, ties, all, words, secrets, part, binds);
    }

    /** Names columns with free words. */
    public RecordTable words(String... columns) {
        var all = new HashSet<>(words);
        all.addAll(Arrays.asList(columns));
        return new RecordTable(name, ties, about, all, secrets, part, binds);
    }

    /** Holds rows back from the people they are about where {@code column} has one of these values. */
    public RecordTable secretWhere(String column, String... values) {
        var all = new HashMap<>(secrets);
        all.put(column, Set.of(values));
        return new RecordTable(name, ties, about, words, all, part, binds);
    }

    /**
     * The same table, whose rows bind people to each other, such as an order of a court or who has custody: whoever is bound
     * to somebody in a living record stays with that row, however old their own record is.
     */
    public RecordTable binding() {
        return new RecordTable(name, ties, about, words, secrets, part, true);
    }

    /** The same table for the agency's own copies only. */
    public RecordTable internal() {
        return new RecordTable(name, ties, about, words, secrets, Part.INTERNAL, binds);
    }

    /** The same table in no copy. */
    public RecordTable passing() {
        return new RecordTable(name, ties, about, words, secrets, Part.PASSING, binds);
    }

    private RecordTable with(Tie tie) {
        var all = new ArrayList<>(ties);
        all.add(tie);
        return new RecordTable(name, all, about, words, secrets, part, binds);
    }
}
