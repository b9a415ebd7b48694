package org.hearth.headstart.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.program.Outcome;
import org.jspecify.annotations.Nullable;

/** One row per goal. */
@Entity(name = "hs_Goal")
@Table(name = "hs_goal")
class GoalEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "plan_id")
    private UUID plan;

    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private GoalKind kind;

    @Column(name = "status")
    @Enumerated(EnumType.STRING)
    private GoalStatus status;

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

    @Column(name = "why_it_matters")
    private String whyItMatters;

    @Column(name = "success")
    private String success;

    @Column(name = "skills")
    private String skills;

    @Column(name = "strengths")
    private String strengths;

    @Column(name = "stressors")
    private String stressors;

    @Column(name = "obstacles")
    private String obstacles;

    @Column(name = "strategies")
    private String strategies;

    @Column(name = "supports")
    private String supports;

    @Column(name = "status_reason")
    private String statusReason;

    @Column(name = "met_on")
    private @Nullable LocalDate metOn;

    protected GoalEntity() {}

    GoalEntity(GoalId id, PlanId plan, GoalDraft draft) {
        this.id = id.value();
        this.plan = plan.value();
        this.kind = GoalKind.PLANNED;
        this.status = GoalStatus.DRAFT;
        this.statusReason = "";
        restate(draft);
    }

    final void restate(GoalDraft draft) {
        title = draft.title();
        familyWords = draft.familyWords();
        outcome = draft.outcome();
        familyOwner = draft.familyOwner();
        staffPartner = draft.staffPartner();
        startOn = draft.startOn();
        targetOn = draft.targetOn();
        priority = draft.priority();
        choose(draft.choice());
        think(draft.thoughts());
    }

    private void choose(@Nullable FamilyChoice choice) {
        chosenOn = choice == null ? null : choice.on();
        chosenWay = choice == null ? null : choice.way();
        chosenBy = choice == null ? "" : choice.by();
    }

    private void think(GoalThoughts thoughts) {
        whyItMatters = thoughts.whyItMatters();
        success = thoughts.success();
        skills = thoughts.skills();
        strengths = thoughts.strengths();
        stressors = thoughts.stressors();
        obstacles = thoughts.obstacles();
        strategies = thoughts.strategies();
        supports = thoughts.supports();
    }

    void rank(int place) {
        priority = place;
    }

    void reach(GoalStatus next, String reason) {
        status = next;
        statusReason = reason;
    }

    void recognise(LocalDate on) {
        kind = GoalKind.RECOGNISED;
        status = GoalStatus.MET;
        metOn = on;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    PlanId plan() {
        return new PlanId(plan);
    }

    GoalStatus status() {
        return status;
    }

    int priority() {
        return priority;
    }

    Goal toRecord(List<Basis> basedOn, List<GoalStep> steps) {
        var thoughts =
                new GoalThoughts(whyItMatters, success, skills, strengths, stressors, obstacles, strategies, supports);
        var draft = new GoalDraft(
                title,
                familyWords,
                outcome,
                familyOwner,
                staffPartner,
                startOn,
                targetOn,
                priority,
                chosenOn == null || chosenWay == null ? null : new FamilyChoice(chosenOn, chosenWay, chosenBy),
                basedOn,
                thoughts);
        return new Goal(new GoalId(id), version, plan(), kind, status, draft, steps, metOn);
    }
}
