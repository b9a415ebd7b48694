package org.hearth.core.runtime.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.imports.ImportReader.Loaded;
import org.hearth.core.runtime.data.FieldText;
import org.jspecify.annotations.Nullable;

/** What one row of a batch became, and what it was before: the undo reads it backwards. */
@Entity(name = "core_ImportJournal")
@Table(name = "core_import_journal")
class JournalEntity {

    @Id
    private UUID id;

    @Column(name = "batch_id", nullable = false)
    private UUID batch;

    @Column(name = "line_number", nullable = false)
    private long line;

    @Column(name = "row_key", nullable = false, length = 80)
    private String key;

    @Column(name = "record_kind", nullable = false, length = 60)
    private String kind;

    @Column(name = "record_id", nullable = false)
    private UUID record;

    @Column(nullable = false)
    private boolean created;

    /** The row's content hash before a change. */
    @Column(name = "former_hash", length = 64)
    private @Nullable String formerHash;

    @Lob
    @Column(name = "cells_before")
    private @Nullable String before;

    @Lob
    @Column(name = "cells_after")
    private @Nullable String after;

    protected JournalEntity() {}

    JournalEntity(UUID batch, long line, String key, Loaded loaded) {
        this.id = TimeOrderedId.next();
        this.batch = batch;
        this.line = line;
        this.key = key;
        this.kind = loaded.kind();
        this.record = loaded.record();
        this.created = loaded.created();
    }

    void formerly(String hash) {
        formerHash = hash;
    }

    /** What the record held before the chunk was written, and holds since. */
    void held(Map<String, String> cellsBefore, Map<String, String> cellsAfter) {
        before = FieldText.of(cellsBefore);
        after = FieldText.of(cellsAfter);
    }

    /** Empty when the record cannot be put back. */
    Optional<Map<String, String>> before() {
        return Optional.ofNullable(before).map(FieldText::fields);
    }

    Optional<Map<String, String>> after() {
        return Optional.ofNullable(after).map(FieldText::fields);
    }

    Optional<String> formerHash() {
        return Optional.ofNullable(formerHash);
    }

    long line() {
        return line;
    }

    String key() {
        return key;
    }

    Loaded loaded() {
        return new Loaded(kind, record, created);
    }
}
