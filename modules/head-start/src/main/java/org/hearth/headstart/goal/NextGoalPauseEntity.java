package org.hearth.headstart.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.headstart.plan.PlanId;

/** One row each time a family wants a pause before its next goal. */
@Entity(name = "hs_NextGoalPause")
@Table(name = "hs_next_goal_pause")
@SuppressWarnings("UnusedVariable") // for copies of the record
class NextGoalPauseEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "plan_id")
    private UUID plan;

    @Column(name = "said_on")
    private LocalDate saidOn;

    @Column(name = "reason")
    private String reason;

    @Column(name = "noted_by")
    private String notedBy;

    protected NextGoalPauseEntity() {}

    NextGoalPauseEntity(PlanId plan, LocalDate saidOn, String reason, String notedBy) {
        this.id = TimeOrderedId.next();
        this.plan = plan.value();
        this.saidOn = saidOn;
        this.reason = reason;
        this.notedBy = notedBy;
    }
}
