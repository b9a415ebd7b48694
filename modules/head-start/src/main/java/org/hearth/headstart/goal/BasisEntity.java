package org.hearth.headstart.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.headstart.assessment.FindingId;
import org.jspecify.annotations.Nullable;

/** One row per thing that a goal is based on. */
@Entity(name = "hs_GoalBasis")
@Table(name = "hs_goal_basis")
class BasisEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    @SuppressWarnings("UnusedVariable") // for the database
    private int version;

    @Column(name = "goal_id")
    private UUID goal;

    @Column(name = "finding_id")
    private @Nullable UUID finding;

    @Column(name = "family_input")
    private String familyInput;

    protected BasisEntity() {}

    BasisEntity(GoalId goal, Basis basis) {
        this.id = TimeOrderedId.next();
        this.goal = goal.value();
        this.finding = basis.finding() == null ? null : basis.finding().value();
        this.familyInput = basis.familyInput();
    }

    Basis toRecord() {
        return new Basis(finding == null ? null : new FindingId(finding), familyInput);
    }
}
