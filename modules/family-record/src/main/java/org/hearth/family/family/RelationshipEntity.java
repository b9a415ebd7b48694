package org.hearth.family.family;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;
import org.jspecify.annotations.Nullable;

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
    @Column(name = "legal")
    private YesNoUnknown legal;

    @Enumerated(EnumType.STRING)
    @Column(name = "custody")
    private Custody custody;

    @Column(name = "educational_rights")
    private boolean educationalRights;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "quality")
    private RelationQuality quality;

    @Embedded
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected RelationshipEntity() {}

    RelationshipEntity(NewRelationship relationship, Stamp stamp) {
        id = TimeOrderedId.next();
        fromPerson = relationship.from().value();
        toPerson = relationship.to().value();
        trail = new Trail(stamp);
        become(relationship.type(), relationship.terms());
    }

    void change(String newType, RelationshipTerms terms, Stamp stamp) {
        become(newType, terms);
        trail.changed(stamp);
    }

    void takeOut(Stamp stamp, String reason) {
        trail.voided(stamp, reason);
    }

    /** Takes back what no hand has made or changed. */
    void takeBack(Stamp stamp, String reason) {
        if (!trail.isChangedByHand()) {
            trail.voided(stamp, reason);
        }
    }

    private void become(String newType, RelationshipTerms terms) {
        type = newType;
        legal = terms.legal();
        custody = terms.custody();
        educationalRights = terms.educationalRights();
        validFrom = terms.from();
        validTo = terms.to();
        quality = terms.quality();
    }

    UUID id() {
        return id;
    }

    Relationship asRecord() {
        return new Relationship(
                id,
                new PersonId(fromPerson),
                new PersonId(toPerson),
                type,
                new RelationshipTerms(legal, custody, educationalRights, validFrom, validTo, quality),
                version);
    }
}
