package org.hearth.family.household;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.failure.RuleViolation;
import org.hearth.family.person.PersonId;
import org.hearth.family.trail.Span;
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;
import org.jspecify.annotations.Nullable;

@Entity(name = "fam_HouseholdMember")
@Table(name = "fam_household_member")
class ResidentEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "household_id")
    private UUID household;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "share_of_time")
    private @Nullable Integer shareOfTime;

    @Column(name = "primary_residence")
    private boolean primaryResidence;

    @Embedded
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected ResidentEntity() {}

    ResidentEntity(NewResident resident, Stamp stamp) {
        id = TimeOrderedId.next();
        household = resident.household().value();
        person = resident.person().value();
        validFrom = resident.from();
        shareOfTime = resident.shareOfTime();
        primaryResidence = resident.primaryResidence();
        trail = new Trail(stamp);
    }

    void moveOut(LocalDate day, Stamp stamp) {
        RuleViolation.throwIfAny(new Span(validFrom, day).refusals());
        validTo = day;
        trail.changed(stamp);
    }

    /** Says anew since when, how much of the time, and whether it is the home that counts. */
    void correct(NewResident resident, Stamp stamp) {
        RuleViolation.throwIfAny(new Span(resident.from(), validTo).refusals());
        validFrom = resident.from();
        shareOfTime = resident.shareOfTime();
        primaryResidence = resident.primaryResidence();
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

    UUID id() {
        return id;
    }

    UUID household() {
        return household;
    }

    UUID person() {
        return person;
    }

    int share() {
        return shareOfTime == null ? 0 : shareOfTime;
    }

    Household.Resident asRecord() {
        return new Household.Resident(new PersonId(person), validFrom, shareOfTime, primaryResidence, version);
    }
}
