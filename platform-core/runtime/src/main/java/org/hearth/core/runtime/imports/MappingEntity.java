package org.hearth.core.runtime.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** A saved mapping: which of its versions stands, and whether it is in use. */
@Entity(name = "core_ImportMapping")
@Table(name = "core_import_mapping")
class MappingEntity {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false, length = 80)
    private String slot;

    @Column(nullable = false)
    private int latest;

    @Column(nullable = false)
    private boolean retired;

    protected MappingEntity() {}

    MappingEntity(String name) {
        id = TimeOrderedId.next();
        slot = slot(name);
        latest = 1;
    }

    /** Names that differ in capitals only are one name. */
    static String slot(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    UUID id() {
        return id;
    }

    int latest() {
        return latest;
    }

    boolean isRetired() {
        return retired;
    }

    /** Gives the number of the new version. */
    int next(String name) {
        slot = slot(name);
        latest++;
        return latest;
    }

    void retire() {
        retired = true;
        slot = id.toString();
    }
}
