package org.hearth.headstart.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.headstart.plan.Plan;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.program.Outcome;
import org.jspecify.annotations.Nullable;

/** One row per assessment; one initial assessment per family and program year. */
@Entity(name = "hs_Assessment")
@Table(name = "hs_assessment")
class AssessmentEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "plan_id")
    private UUID plan;

    @Column(name = "family_id")
    private UUID family;

    @Column(name = "program_year")
    private int year;

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    private AssessmentState state;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "decline_reason")
    private String declineReason;

    protected AssessmentEntity() {}

    AssessmentEntity(AssessmentId id, Plan plan) {
        this.id = id.value();
        this.plan = plan.id().value();
        this.family = plan.family().value();
        this.year = plan.year().start();
        this.state = AssessmentState.OPEN;
        this.declineReason = "";
    }

    int version() {
        return version;
    }

    PlanId plan() {
        return new PlanId(plan);
    }

    AssessmentId id() {
        return new AssessmentId(id);
    }

    boolean isDeclined() {
        return state == AssessmentState.DECLINED;
    }

    void takeUp() {
        state = AssessmentState.OPEN;
        declineReason = "";
        endedOn = null;
    }

    boolean isOpen() {
        return state == AssessmentState.OPEN;
    }

    void complete(LocalDate on) {
        state = AssessmentState.COMPLETE;
        endedOn = on;
    }

    void decline(String reason, LocalDate on) {
        state = AssessmentState.DECLINED;
        declineReason = reason;
        endedOn = on;
    }

    Assessment toRecord(List<Finding> findings, Map<Outcome, OutcomeAnswer> answers) {
        return new Assessment(new AssessmentId(id), version, plan(), state, findings, answers, endedOn, declineReason);
    }
}
