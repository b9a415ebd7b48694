package org.hearth.headstart.goal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.workflow.Reasons;
import org.hearth.core.workflow.Step;
import org.hearth.headstart.assessment.Assessments;
import org.hearth.headstart.assessment.Finding;
import org.hearth.headstart.assessment.FindingId;
import org.hearth.headstart.optout.OptOut;
import org.hearth.headstart.optout.OptOuts;
import org.hearth.headstart.plan.Plan;
import org.hearth.headstart.plan.PlanEvidence;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.plan.PlanState;
import org.hearth.headstart.plan.Plans;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartPermissions;
import org.hearth.headstart.program.HeadStartPolicy;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.headstart.program.Refusals;

/** The family's goals and their steps (FS 001, procedure 6; 7 Steps, step 1). */
public final class Goals {

    private static final Set<PlanState> GOAL_TIME =
            Set.of(PlanState.GOAL_SETTING, PlanState.AGREED, PlanState.REVIEWING);

    private final CoreServices core;
    private final Plans plans;
    private final Assessments assessments;
    private final OptOuts optOuts;
    private final StepReviews stepReviews;

    public Goals(CoreServices core, Plans plans, Assessments assessments, OptOuts optOuts) {
        this.core = core;
        this.plans = plans;
        this.assessments = assessments;
        this.optOuts = optOuts;
        stepReviews = new StepReviews(core);
    }

    /**
     * Writes down a goal that the family has not begun yet, with its steps; all of it or nothing.
     *
     * @throws RuleViolation {@code E-AUTH HS-003} when it is based on another family's finding; {@code E-RANGE} for
     *     texts that are too long and a target day that does not lie after the start; {@code E-REQ HS-019} for a step
     *     without text; {@code E-RANGE HS-019} for a step's target day before the goal's start or after the goal's own;
     *     {@code E-STATE HS-034} while the family declines to write goals
     */
    public GoalId draft(PlanId plan, GoalDraft draft, List<StepDraft> steps) {
        core.access().require(HeadStartPermissions.WRITE);
        return core.work().write(em -> {
            requireWanted(plans.getToChange(plan));
            return store(em, plan, draft, steps);
        });
    }

    private GoalId store(EntityManager em, PlanId plan, GoalDraft draft, List<StepDraft> steps) {
        check(plan, draft, steps);
        var id = GoalId.next();
        em.persist(new GoalEntity(id, plan, draft));
        GoalStore.basedOn(em, id, draft.basedOn());
        GoalStore.steps(em, id, steps);
        core.audit().record(AuditAction.CREATE, GoalStore.KIND, id.value());
        return id;
    }

    /**
     * Changes a goal that the family has not begun yet, with its steps; refuses as {@link #draft} does.
     *
     * @throws RuleViolation {@code E-LOCK HS-051} once the family works on it
     */
    public void change(GoalId goal, int version, GoalDraft draft, List<StepDraft> steps) {
        core.access().require(HeadStartPermissions.WRITE);
        core.work().run(em -> {
            restate(em, draftRow(em, goal, version), draft, steps);
        });
    }

    private void restate(EntityManager em, GoalEntity row, GoalDraft draft, List<StepDraft> steps) {
        var goal = new GoalId(row.id());
        check(row.plan(), draft, steps);
        row.restate(draft);
        GoalStore.basedOn(em, goal, draft.basedOn());
        GoalStore.steps(em, goal, steps);
        em.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        core.audit().record(AuditAction.CHANGE, GoalStore.KIND, goal.value(), Map.of("field", "goal"));
    }

    /**
     * Changes a goal that the family works on; how it read before is kept with day, author and reason. The changed goal
     * must say all that a goal needs.
     *
     * @throws RuleViolation as {@link #draft} and {@link #activate}; {@code W-REASON HS-051} when staff asks for the
     *     change without a reason; {@code E-STATE} when the family does not work on the goal; {@code E-LOCK HS-035} when
     *     a step that was met is missing or says something else
     */
    public void revise(
            GoalId goal, int version, GoalDraft draft, List<StepDraft> steps, GoalRevision revision, Reasons reasons) {
        core.access().require(HeadStartPermissions.WRITE);
        core.work().run(em -> {
            var row = current(em, goal, version);
            var plan = plans.getToChange(row.plan());
            requireWanted(plan);
            RuleViolation.throwIfAny(GoalRules.reasonGiven(revision).stream()
                    .filter(each -> !reasons.answer(each.code().label()))
                    .toList());
            var before = GoalStore.toRecord(em, row);
            var author = core.access().caller().staffCode();
            em.persist(
                    new GoalVersionEntity(before, revision, author, core.time().now()));
            restate(em, row, draft, steps);
            fire(em, row, plan, GoalWorkflow.REVISE, reasons, "");
        });
    }

    /** How a goal read before it was changed, newest first. */
    public List<GoalVersion> history(GoalId goal) {
        core.access().require(HeadStartPermissions.READ_GOALS);
        return core.work().read(em -> {
            plans.requireVisible(GoalStore.get(em, goal).plan());
            return GoalStore.versions(em, goal).stream()
                    .map(GoalVersionEntity::toRecord)
                    .toList();
        });
    }

    private void requireWanted(Plan plan) {
        optOuts.requireWanted(plan.family(), plan.year(), OptOut.GOAL_WRITING);
    }

    /**
     * The family begins to work on a goal. One that nobody ranked gets the next free rank.
     *
     * @throws RuleViolation with everything that is missing: {@code HS-005}, {@code HS-018}, {@code HS-019},
     *     {@code HS-020}, {@code HS-084}, {@code HS-086}, {@code HS-087}, {@code HS-090}
     */
    public void activate(GoalId goal, int version, Reasons reasons) {
        core.access().require(HeadStartPermissions.WRITE);
        core.work().run(em -> {
            var row = current(em, goal, version);
            var plan = plans.getToChange(row.plan());
            requireWanted(plan);
            if (!GOAL_TIME.contains(plan.state())) {
                throw new RuleViolation(Refusals.of(RefusalCode.E_STATE, "HS-018", "assessment_first"));
            }
            fire(em, row, plan, GoalWorkflow.ACTIVATE, reasons, "");
            if (row.priority() == 0) {
                row.rank(nextRank(em, row));
            }
            core.tasks().settle(HeadStartTasks.NEXT_GOAL, plan.family().value());
        });
    }

    /** The family lets a goal rest; it no longer counts. */
    public void pause(GoalId goal, int version) {
        moveOn(goal, version, GoalWorkflow.PAUSE, "");
    }

    /** The family takes a paused goal up again; refused when that is one too many. */
    public void resume(GoalId goal, int version) {
        moveOn(goal, version, GoalWorkflow.RESUME, "");
    }

    /** The family lets a goal go; it no longer counts. */
    public void withdraw(GoalId goal, int version, String reason) {
        core.access().require(HeadStartPermissions.WRITE);
        var words = reason.strip();
        Refusals.tooLong(words, GoalDraft.NAME_LENGTH, "HS-086", "reason").ifPresent(refusal -> {
            throw new RuleViolation(refusal);
        });
        moveOn(goal, version, GoalWorkflow.WITHDRAW, words);
    }

    private void moveOn(GoalId goal, int version, String transition, String reason) {
        core.access().require(HeadStartPermissions.WRITE);
        core.work().run(em -> {
            var row = current(em, goal, version);
            fire(em, row, plans.getToChange(row.plan()), transition, Reasons.NONE, reason);
        });
    }

    /**
     * Adds something the family achieved without planning it; it does not count for the limit (HS-120).
     *
     * @throws RuleViolation {@code E-RANGE HS-120} when it was met before it began, or will be met in the future
     */
    public GoalId recognise(PlanId plan, GoalDraft draft, LocalDate metOn) {
        core.access().require(HeadStartPermissions.WRITE);
        if (metOn.isBefore(draft.startOn()) || metOn.isAfter(core.time().today())) {
            throw new RuleViolation(Refusals.of(RefusalCode.E_RANGE, "HS-120", "met_out_of_range")
                    .at("metOn"));
        }
        return core.work().write(em -> {
            plans.getToChange(plan);
            var id = store(em, plan, draft, List.of());
            GoalStore.get(em, id).recognise(metOn);
            return id;
        });
    }

    /**
     * Ranks the goals the family works on, the first one first (HS-087).
     *
     * @throws RuleViolation {@code E-RANGE HS-087} when a goal is named twice, left out, or not worked on
     */
    public void rank(PlanId plan, List<GoalId> order) {
        core.access().require(HeadStartPermissions.WRITE);
        core.work().run(em -> {
            plans.getToChange(plan);
            var rows = GoalStore.ofPlan(em, plan).stream()
                    .filter(each -> each.status().counts())
                    .collect(Collectors.toMap(each -> new GoalId(each.id()), each -> each));
            if (order.size() != rows.size() || !new HashSet<>(order).equals(rows.keySet())) {
                throw new RuleViolation(Refusals.of(RefusalCode.E_RANGE, "HS-087", "rank_each_once")
                        .at("priority"));
            }
            for (int place = 0; place < order.size(); place++) {
                var row = Objects.requireNonNull(rows.get(order.get(place)));
                row.rank(place + 1);
                core.audit().record(AuditAction.CHANGE, GoalStore.KIND, row.id(), Map.of("field", "priority"));
            }
        });
    }

    /** One goal. */
    public Goal get(GoalId goal) {
        core.access().require(HeadStartPermissions.READ_GOALS);
        return core.work().read(em -> {
            var row = GoalStore.get(em, goal);
            plans.requireVisible(row.plan());
            return GoalStore.toRecord(em, row);
        });
    }

    /** The goals of a plan, by rank. */
    public List<Goal> ofPlan(PlanId plan) {
        core.access().require(HeadStartPermissions.READ_GOALS);
        return core.work().read(em -> {
            plans.requireVisible(plan);
            return GoalStore.ofPlan(em, plan).stream()
                    .map(row -> GoalStore.toRecord(em, row))
                    .toList();
        });
    }

    /** Each way on for a goal, with what keeps it closed. */
    public List<Step> steps(GoalId goal) {
        core.access().require(HeadStartPermissions.READ);
        return core.work().read(em -> {
            var row = GoalStore.get(em, goal);
            var plan = plans.get(row.plan());
            return core.workflows().steps(GoalWorkflow.TABLE, row.status(), evidence(em, row, plan));
        });
    }

    /** What the guards of the plan want to know of the goals. */
    public PlanEvidence.Chosen evidence(Plan plan) {
        var active = ofPlan(plan.id()).stream()
                .filter(each -> each.status().counts())
                .count();
        var declined = optOuts.declines(plan.family(), plan.year(), OptOut.GOAL_WRITING);
        return new PlanEvidence.Chosen(
                active, core.policy().value(HeadStartPolicy.GOALS_MIN, plan.initiatedOn()), declined);
    }

    /** The next state of a goal, and the task that looks at its next step. */
    void fire(EntityManager em, GoalEntity row, Plan plan, String transition, Reasons reasons, String because) {
        var next = core.workflows()
                .fire(GoalWorkflow.TABLE, transition, row.status(), row.id(), evidence(em, row, plan), reasons);
        // Only a real change of state: a revised goal keeps the reason of its state.
        if (next != row.status() || !because.isEmpty()) {
            row.reach(next, because);
        }
        stepReviews.follow(em, row);
    }

    private GoalEvidence evidence(EntityManager em, GoalEntity row, Plan plan) {
        var others = GoalStore.ofPlan(em, row.plan()).stream()
                .filter(each -> !each.id().equals(row.id()))
                .map(each -> GoalStore.toRecord(em, each))
                .toList();
        var day = plan.initiatedOn();
        var limits = new GoalEvidence.Limits(
                core.policy().value(HeadStartPolicy.GOALS_MAX_ACTIVE, day),
                core.policy().value(HeadStartPolicy.GOALS_MODE, day).equals("refuse"),
                core.policy().value(HeadStartPolicy.GOAL_MIN_STEPS, day));
        return new GoalEvidence(GoalStore.toRecord(em, row), others, limits);
    }

    private static int nextRank(EntityManager em, GoalEntity row) {
        var taken = GoalStore.ofPlan(em, row.plan()).stream()
                .filter(each -> each.status().counts())
                .map(GoalEntity::priority)
                .collect(Collectors.toSet());
        return IntStream.iterate(1, rank -> rank + 1)
                .filter(rank -> !taken.contains(rank))
                .findFirst()
                .orElseThrow();
    }

    private void check(PlanId plan, GoalDraft draft, List<StepDraft> steps) {
        RuleViolation.throwIfAny(Stream.concat(GoalRules.shape(draft).stream(), GoalRules.steps(draft, steps).stream())
                .toList());
        var own = assessments
                .find(plan)
                .map(each -> each.findings().stream().map(Finding::id).collect(Collectors.toSet()))
                .orElse(Set.<FindingId>of());
        var foreign = draft.basedOn().stream()
                .map(Basis::finding)
                .anyMatch(finding -> finding != null && !own.contains(finding));
        if (foreign) {
            throw new RuleViolation(
                    Refusals.of(RefusalCode.E_AUTH, "HS-003", "foreign_finding").at("basedOn"));
        }
    }

    private GoalEntity draftRow(EntityManager em, GoalId goal, int version) {
        var row = current(em, goal, version);
        plans.getToChange(row.plan());
        if (row.status() != GoalStatus.DRAFT) {
            throw new RuleViolation(Refusals.of(RefusalCode.E_LOCK, "HS-051", "goal_begun"));
        }
        return row;
    }

    /** Who may not know of a goal does not learn from its version that there is one. */
    GoalEntity current(EntityManager em, GoalId goal, int version) {
        var row = GoalStore.get(em, goal);
        plans.getToChange(row.plan());
        if (row.version() != version) {
            throw new StaleData(GoalStore.KIND, goal.value());
        }
        return row;
    }
}
