package org.hearth.core.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.failure.Refusal;

/** Checks and loads the rows of one file, in order. The dry run and the load ask the same checks. */
public interface ImportReader {

    /** The external id of a row; with the source system it makes the key. Never empty for a row that passed. */
    String key(ImportRow row);

    /**
     * Called with the rows of a chunk, some hundreds of them, before they are checked; and in a load once more, inside
     * the platform's unit of work, with those that are about to be loaded. Here a reader asks the database, with one
     * query for them all, what {@link #check} and {@link #load} then need for each; what it read for the chunk before
     * is of no use any more. Changes nothing.
     */
    default void prepare(List<ImportRow> rows) {}

    /** What is wrong with, or remarkable about, a row. Reads the database at most; changes nothing. */
    List<Finding> check(ImportRow row);

    /**
     * Stores a row that has no error, inside the platform's unit of work.
     *
     * @return what was made or changed, so that the batch can be undone
     */
    Loaded load(ImportRow row);

    /**
     * What keeps a whole batch from being taken back, because people work with its records; asked before anything is.
     * Changes nothing.
     *
     * @param loaded all that the batch made or changed
     */
    default List<Refusal> whyNotUndo(List<Loaded> loaded) {
        return List.of();
    }

    /** Takes back a record that a batch made, unless people have changed it since; true when it did. */
    boolean undo(Loaded loaded);

    /**
     * What records that were there before the file hold now, of all that a row can change: by record, under names of the
     * reader's own. Asked after the {@link #load} of a chunk's rows and before its {@link #flush()}, which does the
     * writing, and again after it: so the batch can be taken back.
     *
     * @return nothing for a record that cannot be put back: it then stays, and the report says so
     */
    default Map<UUID, Map<String, String>> cells(String kind, Set<UUID> records) {
        return Map.of();
    }

    /**
     * Gives a record back what {@link #cells} told before a batch changed it. Called only while it still holds what the
     * batch wrote: what people have changed since is never overwritten.
     *
     * @return false when it cannot be put back
     */
    default boolean restore(String kind, UUID record, Map<String, String> before) {
        return false;
    }

    /** Called after each chunk of rows has been handed over for loading: time to write what was gathered. */
    default void flush() {}

    /** Called after the last row, in the dry run and in the load: what the file as a whole leaves open. */
    default List<Finding> finish() {
        return List.of();
    }

    /**
     * What a row became.
     *
     * @param kind the kind of record: {@code family}
     * @param record its id
     * @param created false when an existing record was changed
     */
    record Loaded(String kind, UUID record, boolean created) {}
}
