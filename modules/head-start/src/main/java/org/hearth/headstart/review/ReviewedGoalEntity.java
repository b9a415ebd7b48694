package org.hearth.headstart.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.headstart.goal.GoalId;

/** One row per goal that a review looked at. */
@Entity(name = "hs_ReviewedGoal")
@Table(name = "hs_reviewed_goal")
@SuppressWarnings("UnusedVariable") // only queries read it
class ReviewedGoalEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "review_id")
    private UUID review;

    @Column(name = "goal_id")
    private UUID goal;

    protected ReviewedGoalEntity() {}

    ReviewedGoalEntity(GoalReviewId review, GoalId goal) {
        this.id = TimeOrderedId.next();
        this.review = review.value();
        this.goal = goal.value();
    }
}
