package org.hearth.family.family;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.family.person.PersonId;
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;

@Entity(name = "fam_Relationship")
@Table(name = "fam_relationship")
class RelationshipEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "from_person_id")
    private UUID fromPerson;

    @Column(name = "to_person_id")
    private UUID toPerson;

    @Column(name = "relation_type")
    private String type;

    @Enumerated(EnumType.STRING)
    @Column(name = "custody")
    private Custody custody;

    @Column(name = "educational_rights")
    private boolean educationalRights;

    @Embedded
    @SuppressWarnings("UnusedVariable") // for the database
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected RelationshipEntity() {}

    RelationshipEntity(NewRelationship relationship, Stamp stamp) {
        id = TimeOrderedId.next();
        fromPerson = relationship.from().value();
        toPerson = relationship.to().value();
        type = relationship.type();
        custody = relationship.custody();
        educationalRights = relationship.educationalRights();
        trail = new Trail(stamp);
    }

    Relationship asRecord() {
        return new Relationship(id, new PersonId(fromPerson), new PersonId(toPerson), type, custody, educationalRights);
    }
}
