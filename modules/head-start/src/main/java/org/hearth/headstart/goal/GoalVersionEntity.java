package org.hearth.headstart.goal;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.headstart.plan.Side;

/** One row per change of a goal that the family works on: what stood there before. */
@Entity(name = "hs_GoalVersion")
@Table(name = "hs_goal_version")
class GoalVersionEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    @SuppressWarnings("UnusedVariable") // for the database
    private int version;

    @Column(name = "goal_id")
    @SuppressWarnings("UnusedVariable") // only queries read it
    private UUID goal;

    @Embedded
    private GoalTerms terms;

    @Lob
    @Basic
    @Column(name = "thoughts")
    private String thoughts;

    @Lob
    @Basic
    @Column(name = "based_on")
    private String basedOn;

    @Lob
    @Basic
    @Column(name = "steps")
    private String steps;

    @Column(name = "asked_by")
    @Enumerated(EnumType.STRING)
    private Side askedBy;

    @Column(name = "reason")
    private String reason;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @Column(name = "replaced_by")
    private String replacedBy;

    protected GoalVersionEntity() {}

    GoalVersionEntity(Goal before, GoalRevision revision, String author, Instant at) {
        var draft = before.draft();
        id = TimeOrderedId.next();
        goal = before.id().value();
        terms = new GoalTerms(draft);
        thoughts = GoalLines.ofThoughts(draft.thoughts());
        basedOn = GoalLines.ofBasis(draft.basedOn());
        steps = GoalLines.ofSteps(before.steps().stream().map(GoalStep::draft).toList());
        askedBy = revision.askedBy();
        reason = revision.reason();
        replacedAt = at;
        replacedBy = author;
    }

    GoalVersion toRecord() {
        var draft = terms.draft(GoalLines.basis(basedOn), GoalLines.thoughts(thoughts));
        return new GoalVersion(draft, GoalLines.steps(steps), askedBy, reason, replacedAt, replacedBy);
    }
}
