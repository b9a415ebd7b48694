package org.hearth.headstart.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** One row per celebration. */
@Entity(name = "hs_Celebration")
@Table(name = "hs_celebration")
class CelebrationEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    @SuppressWarnings("UnusedVariable") // for the database
    private int version;

    @Column(name = "goal_id")
    private UUID goal;

    @Column(name = "step_id")
    private @Nullable UUID step;

    @Column(name = "celebrated_on")
    private LocalDate on;

    @Column(name = "how")
    private String how;

    @Column(name = "noted_by")
    @SuppressWarnings("UnusedVariable") // for copies of the record
    private String notedBy;

    protected CelebrationEntity() {}

    CelebrationEntity(NewCelebration celebration, String notedBy) {
        this.id = TimeOrderedId.next();
        this.goal = celebration.goal().value();
        this.step = celebration.step() == null ? null : celebration.step().value();
        this.on = celebration.on();
        this.how = celebration.how();
        this.notedBy = notedBy;
    }

    NewCelebration toRecord() {
        return new NewCelebration(new GoalId(goal), step == null ? null : new GoalStepId(step), on, how);
    }
}
