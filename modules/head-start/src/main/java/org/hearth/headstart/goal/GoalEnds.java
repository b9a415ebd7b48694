package org.hearth.headstart.goal;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.plan.Plan;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.plan.Plans;
import org.hearth.headstart.plan.Side;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartPermissions;
import org.hearth.headstart.program.HeadStartPolicy;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.headstart.program.Refusals;

/**
 * How goals end, or go on: always in the family's word (HS-114). Steps without initials do not hold a goal back.
 *
 * <p>Every act refuses with {@code E-AUTH HS-114} what only staff says, {@code E-REQ HS-114} when nobody of the family is
 * named, {@code E-RANGE HS-114} a day in the future, and {@code E-STATE} what the goal's state does not allow.
 */
public final class GoalEnds {

    /** The longest reason for a pause before the next goal. */
    public static final int REASON_LENGTH = 300;

    private static final String RULE = "HS-114";

    private final CoreServices core;
    private final Plans plans;
    private final Goals goals;

    public GoalEnds(CoreServices core, Plans plans, Goals goals) {
        this.core = core;
        this.plans = plans;
        this.goals = goals;
    }

    /** The family reached its goal; staff then talks with it about the next one (HS-026). */
    public void meet(GoalId goal, int version, FamilyWord word) {
        core.access().require(HeadStartPermissions.WRITE);
        end(goal, version, GoalWorkflow.MEET, word, (em, row) -> nextGoal(plans.get(row.plan()), word.on()));
    }

    /** The family reached a part of its goal, and leaves it at that. */
    public void meetPartly(GoalId goal, int version, FamilyWord word) {
        core.access().require(HeadStartPermissions.WRITE);
        end(goal, version, GoalWorkflow.MEET_PARTLY, word, (em, row) -> {});
    }

    /** The family goes on with its goal; that is no mark against it (HS-119). */
    public void goOn(GoalId goal, int version, FamilyWord word) {
        core.access().require(HeadStartPermissions.WRITE);
        end(goal, version, GoalWorkflow.GO_ON, word, (em, row) -> {});
    }

    /**
     * The family makes one goal of two.
     *
     * @param into the goal that it goes on with
     * @throws RuleViolation also {@code E-RANGE HS-051} when {@code into} is the same goal, of another plan, or ended
     */
    public void merge(GoalId goal, int version, GoalId into, FamilyWord word) {
        core.access().require(HeadStartPermissions.WRITE);
        end(goal, version, GoalWorkflow.MERGE, word, (em, row) -> {
            var other = GoalStore.get(em, into);
            if (into.equals(goal)
                    || !other.plan().equals(row.plan())
                    || !other.status().isOpen()) {
                throw new RuleViolation(
                        Refusals.of(RefusalCode.E_RANGE, "HS-051", "merge_into").at("into"));
            }
            row.mergeInto(into);
        });
    }

    private void end(
            GoalId goal, int version, String transition, FamilyWord word, BiConsumer<EntityManager, GoalEntity> then) {
        core.work().run(em -> {
            var row = goals.current(em, goal, version);
            var plan = plans.getToChange(row.plan());
            RuleViolation.throwIfAny(check(word));
            goals.fire(em, row, plan, transition, Reasons.NONE, "");
            row.note(word);
            then.accept(em, row);
            var said = new NewProgress(word.on(), row.level(), "", word.view(), word.by(), word.staffView());
            em.persist(new ProgressEntity(ProgressId.next(), goal, said, "", core));
        });
    }

    private List<Refusal> check(FamilyWord word) {
        if (word.side() == Side.STAFF) {
            return List.of(Refusals.of(RefusalCode.E_AUTH, RULE, "family_says").at("side"));
        }
        var refusals = new ArrayList<Refusal>();
        Refusals.blank(word.by(), RULE, "family_unnamed", "by").ifPresent(refusals::add);
        Refusals.tooLong(word.by(), GoalDraft.NAME_LENGTH, RULE, "by").ifPresent(refusals::add);
        Refusals.tooLong(word.view(), NewProgress.VIEW_LENGTH, RULE, "view").ifPresent(refusals::add);
        Refusals.tooLong(word.staffView(), NewProgress.VIEW_LENGTH, RULE, "staffView")
                .ifPresent(refusals::add);
        if (word.on().isAfter(core.time().today())) {
            refusals.add(
                    Refusals.of(RefusalCode.E_RANGE, RULE, "said_in_future").at("on"));
        }
        return refusals;
    }

    /** A talk that is due already stays due. */
    private void nextGoal(Plan plan, LocalDate metOn) {
        var family = plan.family();
        if (isNextGoalDue(family)) {
            return;
        }
        var due = metOn.plusDays(core.policy().value(HeadStartPolicy.NEXT_GOAL_DAYS, plan.initiatedOn()));
        core.tasks()
                .open(HeadStartTasks.ofFamily(
                                HeadStartTasks.NEXT_GOAL,
                                "HS-026",
                                family,
                                core.access().caller().staffCode(),
                                due)
                        .settledByDeed());
    }

    private boolean isNextGoalDue(FamilyId family) {
        return !core.tasks()
                .standing(Set.of(HeadStartTasks.NEXT_GOAL), List.of(family.value()))
                .isEmpty();
    }

    /**
     * The family wants a pause before its next goal; that settles the talk (HS-026).
     *
     * @throws RuleViolation {@code E-REQ HS-026} without a reason, {@code E-RANGE HS-026} for one that is too long
     */
    public void restBeforeNext(PlanId plan, String reason) {
        core.access().require(HeadStartPermissions.WRITE);
        var words = reason.strip();
        core.work().run(em -> {
            var family = plans.getToChange(plan).family();
            var refusals = new ArrayList<Refusal>();
            Refusals.blank(words, "HS-026", "no_pause_reason", "reason").ifPresent(refusals::add);
            Refusals.tooLong(words, REASON_LENGTH, "HS-026", "reason").ifPresent(refusals::add);
            RuleViolation.throwIfAny(refusals);
            em.persist(new NextGoalPauseEntity(
                    plan, core.time().today(), words, core.access().caller().staffCode()));
            core.tasks().settle(HeadStartTasks.NEXT_GOAL, family.value());
            core.audit().record(AuditAction.CHANGE, "hs.plan", plan.value(), Map.of("field", "next_goal_pause"));
        });
    }
}
