package org.hearth.headstart.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** One row per contact that ought to have brought a review and did not, with the reason. */
@Entity(name = "hs_MissedReview")
@Table(name = "hs_missed_review")
@SuppressWarnings("UnusedVariable") // only queries read it
class MissedReviewEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "plan_id")
    private UUID plan;

    @Column(name = "contact_id")
    private UUID contact;

    @Column(name = "missed_on")
    private LocalDate on;

    @Column(name = "rule_id")
    private String rule;

    @Column(name = "reason")
    private String reason;

    protected MissedReviewEntity() {}

    MissedReviewEntity(UUID plan, UUID contact, LocalDate on, String rule, String reason) {
        this.id = TimeOrderedId.next();
        this.plan = plan;
        this.contact = contact;
        this.on = on;
        this.rule = rule;
        this.reason = reason;
    }
}
