package org.hearth.family.trail;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who made and changed a row, and whether it was voided. Nothing is ever deleted. */
@Embeddable
public class Trail {

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by_hand")
    private boolean changedByHand;

    @Column(name = "voided_at")
    private @Nullable Instant voidedAt;

    @Column(name = "void_reason")
    private String voidReason = "";

    protected Trail() {}

    /** The trail of a new row. */
    public Trail(Stamp stamp) {
        createdBy = stamp.user();
        createdAt = stamp.at();
        changedBy = stamp.user();
        changedAt = stamp.at();
        changedByHand = stamp.byPerson();
    }

    /** Notes a change. */
    public void changed(Stamp stamp) {
        changedBy = stamp.user();
        changedAt = stamp.at();
        changedByHand |= stamp.byPerson();
    }

    /** Takes the row out of every list; it stays readable to auditors. */
    public void voided(Stamp stamp, String reason) {
        changed(stamp);
        voidedAt = stamp.at();
        voidReason = reason;
    }

    /** Brings back a row that was taken out. */
    public void restored(Stamp stamp) {
        changed(stamp);
        voidedAt = null;
        voidReason = "";
    }

    /** True once a person has made or changed the row: then no import may take it back. */
    public boolean isChangedByHand() {
        return changedByHand;
    }

    /** True when the row was voided. */
    public boolean isVoided() {
        return voidedAt != null;
    }
}
