package org.hearth.family.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.family.person.ExternalId;

/** How another system calls a family. A voided family's key is retired, so that a file can bring the family again. */
@Entity(name = "fam_FamilyKey")
@Table(name = "fam_family_key")
class FamilyKeyEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "family_id")
    private UUID family;

    @Column(name = "ext_system")
    private String system;

    @Column(name = "ext_value")
    private String value;

    @Column(name = "retired")
    private String retired = "";

    protected FamilyKeyEntity() {}

    FamilyKeyEntity(FamilyId family, ExternalId key) {
        id = TimeOrderedId.next();
        this.family = family.value();
        system = key.system();
        value = key.value();
    }

    void retire() {
        retired = id.toString();
    }
}
