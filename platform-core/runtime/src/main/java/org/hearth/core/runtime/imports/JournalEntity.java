package org.hearth.core.runtime.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.imports.ImportReader.Loaded;

/** What one row of a batch became: the undo reads it backwards. */
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

    String key() {
        return key;
    }

    Loaded loaded() {
        return new Loaded(kind, record, created);
    }
}
