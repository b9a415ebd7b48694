package org.hearth.family.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** How another system calls a person. A voided person's key is retired, so that a file can bring the person again. */
@Entity(name = "fam_PersonKey")
@Table(name = "fam_person_key")
class PersonKeyEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "ext_system")
    private String system;

    @Column(name = "ext_value")
    private String value;

    @Column(name = "retired")
    private String retired = "";

    protected PersonKeyEntity() {}

    PersonKeyEntity(PersonId person, ExternalId key) {
        id = TimeOrderedId.next();
        this.person = person.value();
        system = key.system();
        value = key.value();
    }

    StoredExternalId asRecord() {
        return new StoredExternalId(id, new PersonId(person), new ExternalId(system, value));
    }

    void retire() {
        retired = id.toString();
    }
}
