package org.hearth.headstart.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row per step. */
@Entity(name = "hs_GoalStep")
@Table(name = "hs_goal_step")
class StepEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    @SuppressWarnings("UnusedVariable") // for the database
    private int version;

    @Column(name = "goal_id")
    private UUID goal;

    @Column(name = "place")
    private int place;

    @Column(name = "step_text")
    private String text;

    @Column(name = "responsible")
    private String responsible;

    @Column(name = "target_on")
    private @Nullable LocalDate targetOn;

    protected StepEntity() {}

    StepEntity(GoalId goal, int place, StepDraft draft) {
        this.id = GoalStepId.next().value();
        this.goal = goal.value();
        this.place = place;
        this.text = draft.text();
        this.responsible = draft.responsible();
        this.targetOn = draft.targetOn();
    }

    GoalStep toRecord() {
        return new GoalStep(new GoalStepId(id), new StepDraft(text, responsible, targetOn));
    }
}
