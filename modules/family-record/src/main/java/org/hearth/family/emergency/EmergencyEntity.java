package org.hearth.family.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.security.Caller;
import org.hearth.family.family.FamilyId;
import org.jspecify.annotations.Nullable;

/** One row per opening. The row scope asks for it by the names of its fields; who, why and until when never change. */
@Entity(name = "fam_EmergencyAccess")
@Table(name = "fam_emergency_access")
class EmergencyEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "family_id")
    private UUID family;

    @Column(name = "user_id")
    private UUID user;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "reason")
    private String reason;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "until_at")
    private Instant until;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @Column(name = "reviewed_by")
    private String reviewedBy = "";

    @Column(name = "review_note")
    private String reviewNote = "";

    @Version
    @Column(name = "row_version")
    private long version;

    protected EmergencyEntity() {}

    EmergencyEntity(EmergencyOpeningId id, FamilyId family, Caller caller, String reason, Instant from, Instant until) {
        this.id = id.value();
        this.family = family.value();
        this.reason = reason;
        this.until = until;
        user = caller.user();
        userName = caller.displayName();
        openedAt = from;
    }

    UUID id() {
        return id;
    }

    UUID user() {
        return user;
    }

    long version() {
        return version;
    }

    boolean isRunningAt(Instant now) {
        return asRecord().isRunningAt(now);
    }

    boolean isReviewed() {
        return reviewedAt != null;
    }

    void end(Instant now) {
        endedAt = now;
    }

    void review(String by, Instant now, String note) {
        reviewedAt = now;
        reviewedBy = by;
        reviewNote = note;
    }

    EmergencyOpening asRecord() {
        return new EmergencyOpening(
                new EmergencyOpeningId(id),
                new FamilyId(family),
                user,
                userName,
                reason,
                openedAt,
                until,
                endedAt,
                Optional.ofNullable(reviewedAt).map(at -> new EmergencyOpening.Review(reviewedBy, at, reviewNote)),
                version);
    }
}
