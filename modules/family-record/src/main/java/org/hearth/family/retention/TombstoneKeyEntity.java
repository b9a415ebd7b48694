package org.hearth.family.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** How another system called a family whose record was removed. */
@Entity(name = "fam_TombstoneKey")
@Table(name = "fam_tombstone_key")
class TombstoneKeyEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "tombstone_id")
    private UUID tombstone;

    @Column(name = "ext_system")
    private String system;

    @Column(name = "ext_value")
    private String value;

    protected TombstoneKeyEntity() {}

    TombstoneKeyEntity(UUID tombstone, String system, String value) {
        id = TimeOrderedId.next();
        this.tombstone = tombstone;
        this.system = system;
        this.value = value;
    }
}
