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
import org.hearth.headstart.program.PlanYear;
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

    @Column(name = "progress_level")
    @Enumerated(EnumType.STRING)
    private ProgressLevel level;

    @Column(name = "said_by")
    private String saidBy;

    @Column(name = "said_on")
    private @Nullable LocalDate saidOn;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    // The calendar year in which that program year began; 0 for none.
    @Column(name = "carried_from")
    private int carriedFrom;

    protected GoalEntity() {}

    GoalEntity(GoalId id, PlanId plan, GoalDraft draft) {
        this.id = id.value();
        this.plan = plan.value();
        this.kind = GoalKind.PLANNED;
        this.status = GoalStatus.DRAFT;
        this.statusReason = "";
        this.level = ProgressLevel.NOT_STARTED;
        this.saidBy = "";
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
        level = ProgressLevel.MET;
        metOn = on;
    }

    /** The family goes on with it in the next year's plan. */
    void carryFrom(PlanYear year, GoalStatus next, ProgressLevel known) {
        kind = GoalKind.CARRIED;
        status = next;
        level = known;
        carriedFrom = year.start();
    }

    void progress(ProgressLevel now) {
        level = now;
    }

    /** The family's word on how it ended, or that it goes on. */
    void note(FamilyWord word) {
        saidBy = word.by();
        saidOn = word.on();
        if (status == GoalStatus.MET) {
            level = ProgressLevel.MET;
            metOn = word.on();
        }
    }

    void mergeInto(GoalId other) {
        mergedInto = other.value();
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    ProgressLevel level() {
        return level;
    }

    PlanId plan() {
        return new PlanId(plan);
    }

    GoalStatus status() {
        return status;
    }

    LocalDate startOn() {
        return terms.startOn();
    }

    int priority() {
        return terms.priority();
    }

    Goal toRecord(List<Basis> basedOn, List<GoalStep> steps) {
        var thoughts =
                new GoalThoughts(whyItMatters, success, skills, strengths, stressors, obstacles, strategies, supports);
        return new Goal(
                new GoalId(id),
                version,
                plan(),
                kind,
                status,
                terms.draft(basedOn, thoughts),
                steps,
                metOn,
                level,
                saidOn == null ? null : new Goal.Said(saidBy, saidOn),
                mergedInto == null ? null : new GoalId(mergedInto),
                carriedFrom == 0 ? null : new PlanYear(carriedFrom));
    }
}
