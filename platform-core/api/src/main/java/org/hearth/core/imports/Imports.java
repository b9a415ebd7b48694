package org.hearth.core.imports;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.Refusal;
import org.hearth.core.security.Permission;

/**
 * The import console's service: a dry run with a report of every row, then the load, then, while nobody has changed
 * the records, the undo of the whole batch. Every method asks the permission of the file's type.
 */
public interface Imports {

    /** Needed to open the import console; each kind of file asks its own permission besides. */
    Permission USE = new Permission("core.imports.use");

    /** The largest file, in bytes. */
    long LARGEST_FILE = 50L * 1024 * 1024;

    /** The kinds of files the caller may load, in the order in which they must be loaded. */
    List<ImportType> types();

    /**
     * Reads a file, keeps it for the load and starts the dry run in the background.
     *
     * @return the batch's id; its {@link Batch#job()} tells how far it is
     * @throws org.hearth.core.failure.RuleViolation {@code E-REQ} or {@code E-FMT} at the field {@code source_system} when
     *     the name of the source is missing or malformed; {@code E-FMT} or {@code E-RANGE} when the file as a whole cannot
     *     be read: too large, no CSV, not UTF-8, a wrong header, a column that is not accepted
     */
    UUID check(String type, ImportOptions options, String fileName, InputStream file);

    /**
     * As {@link #check}, for a file of another system that a saved mapping reads; the mapping says which kind of rows it
     * holds. The batch keeps to the version of the mapping that stands now, and the lines of its report are those of this
     * file: of XML the line on which the record's element begins.
     *
     * @throws org.hearth.core.failure.RuleViolation also {@code E-STATE} when the mapping was retired, {@code E-REQ} when
     *     a required column comes from a heading that the file does not have, and {@code E-FMT} for XML that is malformed,
     *     holds a document type or entities, or no record
     */
    UUID checkMapped(UUID mapping, ImportOptions options, String fileName, InputStream file);

    /**
     * Starts the load of a checked batch in the background. Rows with an error are left out. A load that is cancelled or
     * fails is taken back: new records go, changed ones hold again what they held before. What people have changed in
     * between stays and is named in the report.
     *
     * @throws org.hearth.core.failure.RuleViolation {@code E-STATE} unless the batch has been checked
     */
    void load(UUID batch);

    /**
     * Starts the undo of a loaded batch in the background. Records that people have changed since stay, are counted, and
     * are named in the report.
     *
     * @throws org.hearth.core.failure.RuleViolation {@code E-STATE} unless the batch has been loaded, and for each batch
     *     that is {@link #builtOn} it; what {@link ImportReader#whyNotUndo} says; then nothing is taken back
     */
    void undo(UUID batch);

    /**
     * Loads that came after this one, of kinds that build on its records and from the same source, newest first: each has
     * to be taken back before this one can be.
     */
    List<Batch> builtOn(UUID batch);

    /** The name of the source that the caller's latest kind of file came from; empty before the first. */
    Optional<String> lastSource();

    /** One batch. */
    Batch get(UUID batch);

    /** The latest batches of the kinds the caller may load, newest first. */
    List<Batch> history();

    /** What the dry run or the load found, by line; all levels when {@code level} is empty. */
    Page<RowFinding> findings(UUID batch, Optional<Finding.Level> level, PageRequest page);

    /** Where a batch stands. */
    enum State {
        CHECKING,
        CHECKED,
        LOADING,
        LOADED,
        UNDOING,
        UNDONE,
        /** Cancelled, failed or never loaded; nothing of it is left but the {@link Batch#kept()} records. */
        FAILED
    }

    /**
     * A file on its way.
     *
     * @param job the background job, for {@link org.hearth.core.job.Jobs#state(UUID)}
     * @param rows the number of data rows
     * @param errors rows that are not loaded
     * @param warnings rows somebody should look at
     * @param skipped rows left out on purpose, or unchanged since the last load
     * @param loaded rows loaded
     * @param kept records that stayed at the undo because people had changed them
     * @param at when it was uploaded, in UTC
     * @param by the display name of whoever uploaded it
     * @param mapping what read it; empty for a file that is written as our template
     */
    record Batch(
            UUID id,
            String type,
            String fileName,
            State state,
            UUID job,
            long rows,
            long errors,
            long warnings,
            long skipped,
            long loaded,
            long kept,
            Instant at,
            String by,
            Optional<UsedMapping> mapping) {}

    /**
     * The mapping that a file was read with.
     *
     * @param version the version, from 1
     * @param name its name in that version
     */
    record UsedMapping(UUID id, int version, String name) {}

    /**
     * One line of the report.
     *
     * @param line the line in the file, the header being line 1; 0 for the file as a whole
     * @param key the row's external id
     */
    record RowFinding(long line, String key, Finding.Level level, String column, Refusal refusal) {}
}
