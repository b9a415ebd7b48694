package org.hearth.headstart.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.headstart.program.CoreServices;
import org.jspecify.annotations.Nullable;

/** One row per entry in the progress history; it never changes. */
@Entity(name = "hs_GoalProgress")
@Table(name = "hs_goal_progress")
class ProgressEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    @SuppressWarnings("UnusedVariable") // for the database
    private int version;

    @Column(name = "goal_id")
    private UUID goal;

    @Column(name = "noted_on")
    private LocalDate on;

    @Column(name = "progress_level")
    @Enumerated(EnumType.STRING)
    private ProgressLevel level;

    @Column(name = "progress_kind")
    private String kind;

    @Column(name = "family_view")
    private String familyView;

    @Column(name = "said_by")
    private String saidBy;

    @Column(name = "staff_view")
    private String staffView;

    @Column(name = "step_id")
    private @Nullable UUID step;

    @Column(name = "corrects_id")
    private @Nullable UUID corrects;

    @Column(name = "why_no_view")
    @SuppressWarnings("UnusedVariable") // for copies of the record
    private String whyNoView;

    @Column(name = "written_at")
    @SuppressWarnings("UnusedVariable") // for copies of the record
    private Instant writtenAt;

    @Column(name = "written_by")
    private String writtenBy;

    protected ProgressEntity() {}

    ProgressEntity(ProgressId id, GoalId goal, NewProgress said, String whyNoView, CoreServices core) {
        this.id = id.value();
        this.goal = goal.value();
        this.on = said.on();
        this.level = said.level();
        this.kind = said.kind();
        this.familyView = said.familyView();
        this.saidBy = said.saidBy();
        this.staffView = said.staffView();
        this.whyNoView = whyNoView;
        this.writtenAt = core.time().now();
        this.writtenBy = core.access().caller().staffCode();
    }

    /** A step was initialed: the family has begun, at least. */
    static ProgressEntity ofStep(GoalEntity goal, GoalStepId step, LocalDate on, CoreServices core) {
        var level = goal.level() == ProgressLevel.NOT_STARTED ? ProgressLevel.SOME : goal.level();
        var said = new NewProgress(on, level, "", "", "", "");
        var entry = new ProgressEntity(ProgressId.next(), new GoalId(goal.id()), said, "", core);
        entry.step = step.value();
        return entry;
    }

    ProgressEntity standingInFor(ProgressId other) {
        corrects = other.value();
        return this;
    }

    UUID id() {
        return id;
    }

    GoalId goal() {
        return new GoalId(goal);
    }

    ProgressLevel level() {
        return level;
    }

    @Nullable
    UUID corrects() {
        return corrects;
    }

    boolean isOfStep() {
        return step != null;
    }

    GoalProgress toRecord(boolean corrected) {
        return new GoalProgress(
                new ProgressId(id),
                new NewProgress(on, level, kind, familyView, saidBy, staffView),
                step == null ? null : new GoalStepId(step),
                corrects == null ? null : new ProgressId(corrects),
                corrected,
                writtenBy);
    }
}
