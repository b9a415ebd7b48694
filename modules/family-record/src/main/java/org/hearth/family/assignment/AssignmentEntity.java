package org.hearth.family.assignment;

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
import org.hearth.family.family.FamilyId;
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;
import org.jspecify.annotations.Nullable;

@Entity(name = "fam_StaffAssignment")
@Table(name = "fam_staff_assignment")
class AssignmentEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "family_id")
    private UUID family;

    @Column(name = "staff_code")
    private String staffCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "assignment_kind")
    private AssignmentKind kind;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "reason")
    private String reason;

    @Column(name = "end_reason")
    private String endReason = "";

    /** The family, while this is its main assignment without an end: nobody else can take the slot. */
    @Column(name = "open_main")
    private @Nullable UUID openMain;

    @Embedded
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected AssignmentEntity() {}

    AssignmentEntity(AssignmentId id, NewAssignment assignment, Stamp stamp) {
        this.id = id.value();
        family = assignment.family().value();
        staffCode = assignment.staffCode();
        kind = assignment.kind();
        validFrom = assignment.from();
        validTo = assignment.to();
        openMain = kind == AssignmentKind.MAIN && validTo == null ? family : null;
        reason = assignment.reason();
        trail = new Trail(stamp);
    }

    void end(LocalDate lastDay, String why, Stamp stamp) {
        validTo = lastDay;
        endReason = why;
        openMain = null;
        trail.changed(stamp);
    }

    /** It never came to hold for a day: another one stands in its place. */
    void replaced(Stamp stamp) {
        openMain = null;
        trail.voided(stamp, "replaced");
    }

    /** Takes back what no hand has made or changed. */
    void takeBack(Stamp stamp, String reason) {
        if (!trail.isChangedByHand()) {
            openMain = null;
            trail.voided(stamp, reason);
        }
    }

    LocalDate validFrom() {
        return validFrom;
    }

    UUID family() {
        return family;
    }

    long version() {
        return version;
    }

    StaffAssignment asRecord() {
        return new StaffAssignment(
                new AssignmentId(id), new FamilyId(family), staffCode, kind, validFrom, validTo, reason, version);
    }
}
