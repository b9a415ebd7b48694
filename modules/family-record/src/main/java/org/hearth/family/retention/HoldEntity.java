package org.hearth.family.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.family.family.FamilyId;
import org.jspecify.annotations.Nullable;

@Entity(name = "fam_LegalHold")
@Table(name = "fam_legal_hold")
class HoldEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "family_id")
    private UUID family;

    @Column(name = "reason")
    private String reason;

    @Column(name = "placed_by_name")
    private String placedBy;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "lifted_by_name")
    private String liftedBy = "";

    @Column(name = "lifted_at")
    private @Nullable Instant liftedAt;

    @Column(name = "lift_reason")
    private String liftReason = "";

    @Version
    @Column(name = "row_version")
    private long version;

    protected HoldEntity() {}

    HoldEntity(LegalHoldId id, FamilyId family, String reason, String by, Instant now) {
        this.id = id.value();
        this.family = family.value();
        this.reason = reason;
        placedBy = by;
        placedAt = now;
    }

    boolean isLifted() {
        return liftedAt != null;
    }

    void lift(String why, String by, Instant now) {
        liftReason = why;
        liftedBy = by;
        liftedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    LegalHold asRecord() {
        return new LegalHold(
                new LegalHoldId(id),
                new FamilyId(family),
                reason,
                placedBy,
                placedAt,
                Optional.ofNullable(liftedAt).map(at -> new LegalHold.Lift(liftedBy, at, liftReason)),
                version);
    }
}
