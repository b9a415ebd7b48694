package org.hearth.family.person;

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
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;
import org.jspecify.annotations.Nullable;

@Entity(name = "fam_ContactPoint")
@Table(name = "fam_contact_point")
class ContactPointEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    @Column(name = "contact_kind")
    private ContactKind kind;

    @Column(name = "contact_value")
    private String value;

    @Enumerated(EnumType.STRING)
    @Column(name = "safe_to_use")
    private YesNoUnknown safeToUse;

    @Column(name = "confidential")
    private boolean confidential;

    @Column(name = "preferred_rank")
    private int rank;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Embedded
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected ContactPointEntity() {}

    ContactPointEntity(NewContactPoint contact, Stamp stamp) {
        id = TimeOrderedId.next();
        person = contact.person().value();
        trail = new Trail(stamp);
        become(contact);
    }

    void change(NewContactPoint contact, Stamp stamp) {
        become(contact);
        trail.changed(stamp);
    }

    void end(LocalDate lastDay, Stamp stamp) {
        validTo = lastDay;
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

    private void become(NewContactPoint contact) {
        kind = contact.kind();
        value = contact.value();
        safeToUse = contact.safeToUse();
        confidential = contact.confidential();
        rank = contact.rank();
        validFrom = contact.validFrom();
    }

    ContactPoint asRecord(boolean seesConfidential) {
        boolean hidden = confidential && !seesConfidential;
        return new ContactPoint(
                id,
                new PersonId(person),
                kind,
                hidden ? "" : value,
                hidden,
                safeToUse,
                confidential,
                rank,
                validFrom,
                validTo,
                version);
    }
}
