package org.hearth.family.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.family.trail.Stamp;
import org.jspecify.annotations.Nullable;

/** One talk with the family about how a referral went; never changed. */
@Entity(name = "fam_ReferralFollowUp")
@Table(name = "fam_referral_follow_up")
class FollowUpEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "referral_id")
    private UUID referral;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "by_staff")
    private String by;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private ReferralOutcome outcome;

    @Column(name = "service_start")
    private @Nullable LocalDate serviceStart;

    @Enumerated(EnumType.STRING)
    @Column(name = "timeliness")
    private Timeliness timeliness;

    @Column(name = "productiveness")
    private @Nullable Integer productiveness;

    @Column(name = "still_needed")
    private String stillNeeded;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    protected FollowUpEntity() {}

    FollowUpEntity(UUID referral, FollowUp said, String by, Stamp stamp) {
        id = TimeOrderedId.next();
        this.referral = referral;
        this.by = by;
        askedOn = said.askedOn();
        outcome = said.outcome();
        serviceStart = said.serviceStart();
        timeliness = said.timeliness() == null ? Timeliness.NOT_APPLICABLE : said.timeliness();
        productiveness = said.productiveness();
        stillNeeded = said.stillNeeded();
        createdBy = stamp.user();
        createdAt = stamp.at();
    }

    FollowUp asRecord() {
        return new FollowUp(askedOn, outcome, serviceStart, timeliness, productiveness, stillNeeded);
    }
}
