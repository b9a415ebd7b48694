package org.hearth.headstart.goal;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.headstart.plan.Side;
import org.hearth.headstart.program.Outcome;
import org.jspecify.annotations.Nullable;

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

    @Column(name = "title")
    private String title;

    @Column(name = "family_words")
    private String familyWords;

    @Column(name = "outcome")
    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Column(name = "family_owner")
    private String familyOwner;

    @Column(name = "staff_partner")
    private String staffPartner;

    @Column(name = "start_on")
    private LocalDate startOn;

    @Column(name = "target_on")
    private @Nullable LocalDate targetOn;

    @Column(name = "priority")
    private int priority;

    @Column(name = "chosen_on")
    private @Nullable LocalDate chosenOn;

    @Column(name = "chosen_way")
    @Enumerated(EnumType.STRING)
    private @Nullable ChoiceWay chosenWay;

    @Column(name = "chosen_by")
    private String chosenBy;

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
        var choice = draft.choice();
        id = TimeOrderedId.next();
        goal = before.id().value();
        title = draft.title();
        familyWords = draft.familyWords();
        outcome = draft.outcome();
        familyOwner = draft.familyOwner();
        staffPartner = draft.staffPartner();
        startOn = draft.startOn();
        targetOn = draft.targetOn();
        priority = draft.priority();
        chosenOn = choice == null ? null : choice.on();
        chosenWay = choice == null ? null : choice.way();
        chosenBy = choice == null ? "" : choice.by();
        thoughts = GoalLines.ofThoughts(draft.thoughts());
        basedOn = GoalLines.ofBasis(draft.basedOn());
        steps = GoalLines.ofSteps(before.steps().stream().map(GoalStep::draft).toList());
        askedBy = revision.askedBy();
        reason = revision.reason();
        replacedAt = at;
        replacedBy = author;
    }

    GoalVersion toRecord() {
        var choice = chosenOn == null || chosenWay == null ? null : new FamilyChoice(chosenOn, chosenWay, chosenBy);
        var draft = new GoalDraft(
                title,
                familyWords,
                outcome,
                familyOwner,
                staffPartner,
                startOn,
                targetOn,
                priority,
                choice,
                GoalLines.basis(basedOn),
                GoalLines.thoughts(thoughts));
        return new GoalVersion(draft, GoalLines.steps(steps), askedBy, reason, replacedAt, replacedBy);
    }
}
