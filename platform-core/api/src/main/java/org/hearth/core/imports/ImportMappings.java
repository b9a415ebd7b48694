package org.hearth.core.imports;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The saved mappings: how the files of other systems are read. They belong to the agency. A change makes a new version; a
 * batch keeps to the one it was checked with. Every method asks {@link Imports#USE} and, where one kind of file is meant,
 * the permission of that kind.
 */
public interface ImportMappings {

    /** Under what the audit trail has them. */
    String KIND = "core.import_mapping";

    /** How many rows a preview shows. */
    int PREVIEWED = 5;

    /** The mappings in use of the kinds the caller may load, by name. */
    List<Saved> all();

    /** A mapping as it stands. */
    Saved get(UUID id);

    /** Every version of a mapping, newest first. */
    List<Saved> history(UUID id);

    /** The mapping that the latest file of a kind was read with; empty when it needed none, or its mapping was retired. */
    Optional<UUID> lastUsed(String type);

    /**
     * Saves a new mapping.
     *
     * @return its id
     * @throws org.hearth.core.failure.RuleViolation {@code E-REQ} at {@code mapping_name}, at {@code record_path} and at each
     *     required column that comes from nowhere; {@code E-DUP} at {@code mapping_name} when it is taken; {@code E-FMT} or
     *     {@code E-RANGE} at the column or field that cannot be as it is, and at a column our kind of file does not have
     */
    UUID add(ImportMapping mapping);

    /**
     * Saves a new version; refuses what {@link #add} refuses, and {@code E-STATE} at {@code type} another kind of file.
     *
     * @param version the one the caller has read
     * @throws org.hearth.core.failure.StaleData when there is a later version
     */
    void change(UUID id, int version, ImportMapping mapping);

    /** Takes a mapping out of use. What was checked with it can still be loaded; its name is free again. */
    void retire(UUID id, int version);

    /**
     * What a file holds that a mapping can name. Keeps nothing.
     *
     * @throws org.hearth.core.failure.RuleViolation {@code E-FMT} or {@code E-RANGE} when the file cannot be read; for XML
     *     with the line
     */
    Sample look(SourceFormat format, InputStream file);

    /**
     * Suggests where the columns of a kind come from: by the names and aliases of the template.
     *
     * @param found the names that a sample holds
     */
    List<MappedColumn> suggest(String type, List<String> found);

    /**
     * The first rows of a file as a mapping reads them; the mapping need not be saved, nor whole. Keeps nothing.
     *
     * @throws org.hearth.core.failure.RuleViolation when the file cannot be read, as in {@link Imports#check}
     */
    List<PreviewRow> preview(ImportMapping mapping, InputStream file);

    /**
     * One version of a mapping.
     *
     * @param version from 1
     * @param at when it was saved, in UTC
     * @param by the display name of whoever saved it
     */
    record Saved(UUID id, int version, ImportMapping mapping, Instant at, String by) {}

    /**
     * What a file holds.
     *
     * @param recordPaths the elements that may be the repeated one, likeliest first; none for CSV
     * @param recordPath the one that was looked into
     */
    record Sample(List<String> recordPaths, String recordPath, List<Found> found) {
        public Sample {
            recordPaths = List.copyOf(recordPaths);
            found = List.copyOf(found);
        }
    }

    /**
     * A heading, or a path below the record's element.
     *
     * @param example its first value that is not empty
     */
    record Found(String name, String example) {}

    /** A row as it would be checked, and what is wrong with its form. */
    record PreviewRow(ImportRow row, List<Finding> faults) {
        public PreviewRow {
            faults = List.copyOf(faults);
        }
    }
}
