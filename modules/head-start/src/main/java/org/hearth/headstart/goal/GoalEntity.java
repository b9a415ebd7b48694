package org.hearth.headstart.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

    @Embedded
    private GoalTerms terms;

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
        terms = new GoalTerms(draft);
        think(draft.thoughts());
    }

    void restate(GoalDraft draft) {
        terms.restate(draft);
        think(draft.thoughts());
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
        terms.rank(place);
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
        return terms.priority();
    }

    Goal toRecord(List<Basis> basedOn, List<GoalStep> steps) {
        var thoughts =
                new GoalThoughts(whyItMatters, success, skills, strengths, stressors, obstacles, strategies, supports);
        return new Goal(new GoalId(id), version, plan(), kind, status, terms.draft(basedOn, thoughts), steps, metOn);
    }
}
