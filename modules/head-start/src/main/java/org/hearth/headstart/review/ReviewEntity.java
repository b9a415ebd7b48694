package org.hearth.headstart.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearth.family.contact.ContactId;
import org.hearth.headstart.goal.GoalId;
import org.hearth.headstart.plan.PlanId;
import org.jspecify.annotations.Nullable;

/** One row per review; it stays as it was written. */
@Entity(name = "hs_GoalReview")
@Table(name = "hs_goal_review")
class ReviewEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    @SuppressWarnings("UnusedVariable") // for the database
    private int version;

    @Column(name = "plan_id")
    @SuppressWarnings("UnusedVariable") // only queries read it
    private UUID plan;

    @Column(name = "held_on")
    private LocalDate on;

    @Column(name = "occasion")
    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Column(name = "contact_id")
    private @Nullable UUID contact;

    @Column(name = "met")
    private String met;

    @Column(name = "small_steps")
    private String smallSteps;

    @Column(name = "changes")
    private String changes;

    @Column(name = "adjustments")
    private String adjustments;

    @Column(name = "own_plan")
    private String ownPlan;

    @Column(name = "continuing_needs")
    private String continuingNeeds;

    @Column(name = "stuck")
    private boolean stuck;

    @Column(name = "strategy")
    @Enumerated(EnumType.STRING)
    private @Nullable StrategyChange strategy;

    @Column(name = "reason")
    @SuppressWarnings("UnusedVariable") // for copies of the record
    private String reason;

    @Column(name = "noted_by")
    private String notedBy;

    protected ReviewEntity() {}

    ReviewEntity(GoalReviewId id, PlanId plan, NewReview said, String reason, String notedBy) {
        this.id = id.value();
        this.plan = plan.value();
        this.on = said.on();
        this.occasion = said.occasion();
        this.contact = said.contact() == null ? null : said.contact().value();
        var answers = said.answers();
        this.met = answers.met();
        this.smallSteps = answers.smallSteps();
        this.changes = answers.changes();
        this.adjustments = answers.adjustments();
        this.ownPlan = answers.ownPlan();
        this.continuingNeeds = answers.continuingNeeds();
        this.stuck = said.stuck();
        this.strategy = said.strategy();
        this.reason = reason;
        this.notedBy = notedBy;
    }

    UUID id() {
        return id;
    }

    GoalReview toRecord(List<String> family, List<String> staff, Set<GoalId> goals) {
        var said = new NewReview(
                on,
                occasion,
                contact == null ? null : new ContactId(contact),
                family,
                staff,
                goals,
                new Answers(met, smallSteps, changes, adjustments, ownPlan, continuingNeeds),
                stuck,
                strategy);
        return new GoalReview(new GoalReviewId(id), said, notedBy);
    }
}
