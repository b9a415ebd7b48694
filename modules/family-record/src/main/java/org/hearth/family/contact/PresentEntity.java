package org.hearth.family.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.family.person.PersonId;

/** Somebody of the family who took part. */
@Entity(name = "fam_ContactPerson")
@Table(name = "fam_contact_person")
class PresentEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "contact_id")
    private UUID contact;

    @Column(name = "person_id")
    private UUID person;

    protected PresentEntity() {}

    PresentEntity(UUID contact, PersonId person) {
        id = TimeOrderedId.next();
        this.contact = contact;
        this.person = person.value();
    }

    UUID contact() {
        return contact;
    }

    PersonId person() {
        return new PersonId(person);
    }
}
