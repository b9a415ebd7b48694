package org.hearth.core.runtime.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The content hash of a row at its last load: the same row again is skipped, a changed one is an update. */
@Entity(name = "core_ImportKey")
@Table(name = "core_import_key")
class KeyEntity {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "source_system", nullable = false, length = 60)
    private String sourceSystem;

    @Column(name = "import_type", nullable = false, length = 60)
    private String type;

    @Column(name = "row_key", nullable = false, length = 80)
    private String key;

    @Column(name = "content_hash", nullable = false, length = 64)
    private String hash;

    protected KeyEntity() {}

    KeyEntity(String sourceSystem, String type, String key, String hash) {
        this.id = TimeOrderedId.next();
        this.sourceSystem = sourceSystem;
        this.type = type;
        this.key = key;
        this.hash = hash;
    }

    String key() {
        return key;
    }

    String hash() {
        return hash;
    }

    void changed(String newHash) {
        hash = newHash;
    }
}
