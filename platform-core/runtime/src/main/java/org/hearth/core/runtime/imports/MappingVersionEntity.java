package org.hearth.core.runtime.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.imports.ImportMapping;
import org.hearth.core.imports.ImportMappings.Saved;
import org.hearth.core.imports.Imports.UsedMapping;
import org.hearth.core.imports.SourceFormat;
import org.hearth.core.security.Caller;

/** One version of a mapping. It never changes: a change is a new row. */
@Entity(name = "core_ImportMappingVersion")
@Table(name = "core_import_mapping_version")
class MappingVersionEntity {

    @Id
    @SuppressWarnings("UnusedVariable") // for the database
    private UUID id;

    @Column(name = "mapping_id", nullable = false)
    private UUID mapping;

    @Column(name = "version_number", nullable = false)
    private int number;

    @Column(nullable = false, length = 80)
    private String name;

    @Column(name = "import_type", nullable = false, length = 60)
    private String type;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_kind", nullable = false, length = 10)
    private SourceFormat.Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_encoding", nullable = false, length = 20)
    private SourceFormat.Encoding encoding;

    @Enumerated(EnumType.STRING)
    @Column(name = "separator_kind", nullable = false, length = 12)
    private SourceFormat.Separator separator;

    @Column(name = "record_path", nullable = false, length = 300)
    private String recordPath;

    @Lob
    @Column(name = "mapped_columns", nullable = false)
    private String columns;

    @Column(name = "set_at", nullable = false)
    private Instant setAt;

    @Column(name = "set_by", nullable = false)
    @SuppressWarnings("UnusedVariable") // for the database
    private UUID setBy;

    @Column(name = "set_by_name", nullable = false)
    private String setByName;

    protected MappingVersionEntity() {}

    MappingVersionEntity(UUID mapping, int number, ImportMapping terms, Caller by, Instant at) {
        id = TimeOrderedId.next();
        this.mapping = mapping;
        this.number = number;
        name = terms.name();
        type = terms.type();
        kind = terms.format().kind();
        encoding = terms.format().encoding();
        separator = terms.format().separator();
        recordPath = terms.format().recordPath();
        columns = ColumnText.of(terms.columns());
        setAt = at;
        setBy = by.user();
        setByName = by.displayName();
    }

    ImportMapping terms() {
        return new ImportMapping(
                name, type, new SourceFormat(kind, encoding, separator, recordPath), ColumnText.columns(columns));
    }

    String type() {
        return type;
    }

    UsedMapping used() {
        return new UsedMapping(mapping, number, name);
    }

    Saved saved() {
        return new Saved(mapping, number, terms(), setAt, setByName);
    }
}
