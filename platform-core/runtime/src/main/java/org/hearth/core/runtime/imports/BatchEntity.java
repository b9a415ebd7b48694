package org.hearth.core.runtime.imports;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.imports.ImportOptions;
import org.hearth.core.imports.Imports.Batch;
import org.hearth.core.imports.Imports.State;
import org.hearth.core.imports.Imports.UsedMapping;
import org.hearth.core.runtime.imports.BatchLease.Owner;
import org.hearth.core.security.Caller;
import org.jspecify.annotations.Nullable;

/** A file on its way. Its bytes are kept only until it has been loaded. */
@Entity(name = "core_ImportBatch")
@Table(name = "core_import_batch")
class BatchEntity {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "import_type", nullable = false, length = 60)
    private String type;

    @Column(name = "file_name", nullable = false, length = 200)
    private String fileName;

    @Column(name = "source_system", nullable = false, length = 60)
    private String sourceSystem;

    @Column(name = "us_dates", nullable = false)
    private boolean usDates;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private State state;

    @Column(name = "job_id", nullable = false)
    private UUID job;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte @Nullable [] content;

    @Column(name = "row_count", nullable = false)
    private long rows;

    @Column(name = "error_count", nullable = false)
    private long errors;

    @Column(name = "warning_count", nullable = false)
    private long warnings;

    @Column(name = "skipped_count", nullable = false)
    private long skipped;

    @Column(name = "loaded_count", nullable = false)
    private long loaded;

    @Column(name = "kept_count", nullable = false)
    private long kept;

    /** The process that works on it. */
    @Column(name = "node_id")
    private @Nullable UUID node;

    /** When that process last said so; written past the version. */
    @Column
    private @Nullable Instant heartbeat;

    @Column(name = "mapping_id")
    private @Nullable UUID mapping;

    @Column(name = "mapping_number")
    private @Nullable Integer mappingNumber;

    /** Its name at that time. */
    @Column(name = "mapping_name", length = 80)
    private @Nullable String mappingName;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "created_by", nullable = false)
    private UUID createdBy;

    @Column(name = "created_by_name", nullable = false)
    private String createdByName;

    protected BatchEntity() {}

    BatchEntity(UUID id, String type, String fileName, ImportOptions options, byte[] content, Caller by, Owner owner) {
        this.id = id;
        this.type = type;
        this.fileName = fileName;
        this.sourceSystem = options.sourceSystem();
        this.usDates = options.usDates();
        this.content = content.clone();
        this.state = State.CHECKING;
        this.job = id;
        this.node = owner.node();
        this.heartbeat = owner.heard();
        this.createdAt = owner.heard();
        this.createdBy = by.user();
        this.createdByName = by.displayName();
    }

    void readWith(UsedMapping used) {
        mapping = used.id();
        mappingNumber = used.version();
        mappingName = used.name();
    }

    private Optional<UsedMapping> mapping() {
        return mapping == null || mappingNumber == null || mappingName == null
                ? Optional.empty()
                : Optional.of(new UsedMapping(mapping, mappingNumber, mappingName));
    }

    State state() {
        return state;
    }

    String type() {
        return type;
    }

    ImportOptions options() {
        return new ImportOptions(sourceSystem, usDates);
    }

    UploadedFile file() {
        return UploadedFile.ofPacked(content == null ? new byte[0] : content);
    }

    void enter(State next) {
        state = next;
    }

    void inJob(UUID id, Owner owner) {
        job = id;
        node = owner.node();
        heartbeat = owner.heard();
    }

    void counted(Counts counts) {
        rows = counts.rows();
        errors = counts.errors();
        warnings = counts.warnings();
        skipped = counts.skipped();
        loaded = counts.loaded();
    }

    void undone(State end, long keptRecords) {
        state = end;
        kept = keptRecords;
        loaded = keptRecords;
    }

    /** To be called first: setting a column that was not read yet reads the row again, over every other change. */
    void forgetFile() {
        content = null;
    }

    Batch batch() {
        return new Batch(
                id,
                type,
                fileName,
                state,
                job,
                rows,
                errors,
                warnings,
                skipped,
                loaded,
                kept,
                createdAt,
                createdByName,
                mapping());
    }
}
