package org.hearth.headstart.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @Column(name = "met_on")
    private @Nullable LocalDate metOn;

    @Column(name = "initials")
    private String initials;

    @Column(name = "initialed_on")
    private @Nullable LocalDate initialedOn;

    @Column(name = "initialed_by")
    private String initialedBy;

    @Column(name = "told_by")
    @Enumerated(EnumType.STRING)
    private ToldBy told;

    protected StepEntity() {}

    StepEntity(GoalId goal, int place, StepDraft draft) {
        this.id = GoalStepId.next().value();
        this.goal = goal.value();
        initials = "";
        initialedBy = "";
        told = ToldBy.SEEN;
        restate(place, draft);
    }

    /** A step of last year's goal, with its initials. */
    StepEntity(GoalId goal, StepEntity before) {
        this.id = GoalStepId.next().value();
        this.goal = goal.value();
        restate(before.place, before.toRecord().draft());
        metOn = before.metOn;
        initials = before.initials;
        initialedOn = before.initialedOn;
        initialedBy = before.initialedBy;
        told = before.told;
    }

    final void restate(int to, StepDraft draft) {
        place = to;
        text = draft.text();
        responsible = draft.responsible();
        targetOn = draft.targetOn();
    }

    void initial(Initials given, LocalDate today, String staffCode) {
        metOn = given.metOn();
        initials = given.initials();
        initialedOn = today;
        initialedBy = staffCode;
        told = given.told();
    }

    UUID id() {
        return id;
    }

    UUID goal() {
        return goal;
    }

    int place() {
        return place;
    }

    GoalStep toRecord() {
        var met = metOn == null || initialedOn == null
                ? null
                : new StepMet(metOn, initials, initialedOn, initialedBy, told);
        return new GoalStep(new GoalStepId(id), new StepDraft(text, responsible, targetOn), met);
    }
}
