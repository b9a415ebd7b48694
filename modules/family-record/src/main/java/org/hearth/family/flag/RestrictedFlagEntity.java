package org.hearth.family.flag;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.family.person.PersonId;
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;

/** Something restricted about a person. It is never changed, so who wrote it in stays who may always see it. */
@Entity(name = "fam_RestrictedFlag")
@Table(name = "fam_restricted_flag")
class RestrictedFlagEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "flag_kind")
    private String kind;

    @Column(name = "note")
    private String note;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Embedded
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected RestrictedFlagEntity() {}

    RestrictedFlagEntity(PersonId person, String kind, String note, Stamp stamp) {
        id = TimeOrderedId.next();
        this.person = person.value();
        this.kind = kind;
        this.note = note;
        writtenBy = stamp.user();
        writtenAt = stamp.at();
        trail = new Trail(stamp);
    }

    void takeOut(Stamp stamp, String reason) {
        trail.voided(stamp, reason);
    }

    RestrictedFlag asRecord() {
        return new RestrictedFlag(id, new PersonId(person), kind, note, writtenBy, writtenAt, version);
    }
}
