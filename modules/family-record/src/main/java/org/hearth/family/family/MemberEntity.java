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
import org.hearth.core.failure.RuleViolation;
import org.hearth.family.person.Person;
import org.hearth.family.trail.Span;
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;
import org.jspecify.annotations.Nullable;

@Entity(name = "fam_FamilyMember")
@Table(name = "fam_family_member")
class MemberEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "family_id")
    private UUID family;

    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    @Column(name = "family_role")
    private FamilyRole role;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Embedded
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected MemberEntity() {}

    MemberEntity(NewMember member, Stamp stamp) {
        id = TimeOrderedId.next();
        family = member.family().value();
        person = member.person().value();
        role = member.role();
        validFrom = member.from();
        trail = new Trail(stamp);
    }

    void leave(LocalDate lastDay, Stamp stamp) {
        RuleViolation.throwIfAny(new Span(validFrom, lastDay).refusals());
        validTo = lastDay;
        trail.changed(stamp);
    }

    /** Says anew what somebody is or was in the family, and when. */
    void correct(FamilyRole newRole, LocalDate from, @Nullable LocalDate to, Stamp stamp) {
        RuleViolation.throwIfAny(new Span(from, to).refusals());
        role = newRole;
        validFrom = from;
        validTo = to;
        trail.changed(stamp);
    }

    boolean isOpenOn(LocalDate day) {
        return validTo == null || !validTo.isBefore(day);
    }

    long version() {
        return version;
    }

    void takeBack(Stamp stamp, String reason) {
        trail.voided(stamp, reason);
    }

    /** Takes back what no hand has made or changed. */
    void takeBackUnchanged(Stamp stamp, String reason) {
        if (!trail.isChangedByHand()) {
            trail.voided(stamp, reason);
        }
    }

    UUID id() {
        return id;
    }

    UUID family() {
        return family;
    }

    UUID person() {
        return person;
    }

    FamilyRole role() {
        return role;
    }

    FamilyMember asRecord(Person whole) {
        return new FamilyMember(id, whole, role, validFrom, validTo, version);
    }
}
