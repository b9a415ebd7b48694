package org.hearth.headstart.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.headstart.plan.Side;

/** One row per person who took part in a review, by name. */
@Entity(name = "hs_ReviewParticipant")
@Table(name = "hs_review_participant")
class ParticipantEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    @SuppressWarnings("UnusedVariable") // for the database
    private int version;

    @Column(name = "review_id")
    @SuppressWarnings("UnusedVariable") // only queries read it
    private UUID review;

    @Column(name = "side")
    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "name")
    private String name;

    protected ParticipantEntity() {}

    ParticipantEntity(GoalReviewId review, Side side, String name) {
        this.id = TimeOrderedId.next();
        this.review = review.value();
        this.side = side;
        this.name = name;
    }

    boolean isOf(Side other) {
        return side == other;
    }

    String name() {
        return name;
    }
}
