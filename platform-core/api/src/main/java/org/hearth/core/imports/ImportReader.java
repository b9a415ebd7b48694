package org.hearth.core.imports;

import java.util.List;
import java.util.UUID;
import org.hearth.core.failure.Refusal;

/** Checks and loads the rows of one file, in order. The dry run and the load ask the same checks. */
public interface ImportReader {

    /** The external id of a row; with the source system it makes the key. Never empty for a row that passed. */
    String key(ImportRow row);

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

    /** Takes back what a batch made, unless people have changed it since; true when it did. */
    boolean undo(Loaded loaded);

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
