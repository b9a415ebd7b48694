package org.hearth.headstart.goal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.workflow.Reasons;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.plan.Plans;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartPermissions;
import org.hearth.headstart.program.Refusals;

/** How families get on with their goals, and how that is celebrated (7 Steps, step 7). */
public final class GoalTrack {

    private static final String HISTORY_RULE = "HS-036";
    private static final RefusalCode STAFF_ONLY = RefusalCode.warning("W-VIEW");
    private static final int REASON_LENGTH = 250;

    private final CoreServices core;
    private final Plans plans;

    public GoalTrack(CoreServices core, Plans plans) {
        this.core = core;
        this.plans = plans;
    }

    /**
     * Adds to the progress history of a goal.
     *
     * @throws RuleViolation {@code W-VIEW HS-111} when only staff's view is there; {@code E-RANGE HS-036} for a day in the
     *     future and for texts that are too long; {@code E-STATE HS-036} before the family works on the goal
     */
    public ProgressId note(GoalId goal, NewProgress said, Reasons reasons) {
        core.access().require(HeadStartPermissions.WRITE);
        return core.work().write(em -> add(em, changeable(em, goal), said, reasons).id);
    }

    /**
     * Adds an entry that stands in for an earlier one, which stays.
     *
     * @throws RuleViolation as {@link #note}; {@code E-LOCK HS-036} when another entry stands in for it already, and for
     *     what initials wrote
     */
    public ProgressId correct(ProgressId entry, NewProgress said, Reasons reasons) {
        core.access().require(HeadStartPermissions.WRITE);
        return core.work().write(em -> {
            var before = TrackStore.get(em, entry);
            var row = changeable(em, before.goal());
            if (before.isOfStep()
                    || TrackStore.corrected(TrackStore.progress(em, before.goal()))
                            .contains(before.id())) {
                throw new RuleViolation(Refusals.of(RefusalCode.E_LOCK, HISTORY_RULE, "progress_locked"));
            }
            var added = add(em, row, said, reasons);
            added.row.standingInFor(entry);
            em.flush();
            follow(em, row);
            return added.id;
        });
    }

    private record Added(ProgressId id, ProgressEntity row) {}

    private Added add(EntityManager em, GoalEntity goal, NewProgress said, Reasons reasons) {
        if (goal.status() == GoalStatus.DRAFT) {
            throw new RuleViolation(Refusals.of(RefusalCode.E_STATE, HISTORY_RULE, "goal_not_begun"));
        }
        RuleViolation.throwIfAny(check(said).stream()
                .filter(each -> !reasons.answer(each.code().label()))
                .toList());
        var why = reasons.given().getOrDefault(STAFF_ONLY.label(), "");
        var id = ProgressId.next();
        var row = new ProgressEntity(
                id, new GoalId(goal.id()), said, why.substring(0, Math.min(why.length(), REASON_LENGTH)), core);
        em.persist(row);
        em.flush();
        follow(em, goal);
        core.audit().record(AuditAction.CHANGE, GoalStore.KIND, goal.id(), Map.of("field", "progress"));
        return new Added(id, row);
    }

    /** The goal stands where the latest entry says, until the family ends it. */
    private static void follow(EntityManager em, GoalEntity goal) {
        if (goal.status().isOpen()) {
            goal.progress(TrackStore.level(em, new GoalId(goal.id())));
        }
    }

    private List<Refusal> check(NewProgress said) {
        var refusals = new ArrayList<Refusal>();
        if (said.on().isAfter(core.time().today())) {
            refusals.add(Refusals.of(RefusalCode.E_RANGE, HISTORY_RULE, "progress_in_future")
                    .at("on"));
        }
        Refusals.tooLong(said.kind(), NewProgress.KIND_LENGTH, HISTORY_RULE, "kind")
                .ifPresent(refusals::add);
        Refusals.tooLong(said.familyView(), NewProgress.VIEW_LENGTH, HISTORY_RULE, "familyView")
                .ifPresent(refusals::add);
        Refusals.tooLong(said.saidBy(), GoalDraft.NAME_LENGTH, HISTORY_RULE, "saidBy")
                .ifPresent(refusals::add);
        Refusals.tooLong(said.staffView(), NewProgress.VIEW_LENGTH, HISTORY_RULE, "staffView")
                .ifPresent(refusals::add);
        if (said.familyView().isEmpty() && !said.staffView().isEmpty()) {
            refusals.add(Refusals.of(STAFF_ONLY, "HS-111", "staff_view_only").at("familyView"));
        }
        return refusals;
    }

    /** The progress history of a goal, the latest first. */
    public List<GoalProgress> history(GoalId goal) {
        core.access().require(HeadStartPermissions.READ_GOALS);
        return core.work().read(em -> {
            plans.requireVisible(GoalStore.get(em, goal).plan());
            var entries = TrackStore.progress(em, goal);
            var gone = TrackStore.corrected(entries);
            return entries.stream()
                    .map(each -> each.toRecord(gone.contains(each.id())))
                    .toList();
        });
    }

    /**
     * Writes down how a goal or a step was celebrated.
     *
     * @throws RuleViolation {@code E-REQ HS-112} when nothing is said, {@code E-RANGE HS-112} for a day in the future, a
     *     text that is too long, or another goal's step
     */
    public void celebrate(NewCelebration celebration) {
        core.access().require(HeadStartPermissions.WRITE);
        core.work().run(em -> {
            var goal = changeable(em, celebration.goal());
            RuleViolation.throwIfAny(check(em, celebration));
            em.persist(new CelebrationEntity(celebration, core.access().caller().staffCode()));
            core.audit().record(AuditAction.CHANGE, GoalStore.KIND, goal.id(), Map.of("field", "celebration"));
        });
    }

    private List<Refusal> check(EntityManager em, NewCelebration celebration) {
        var refusals = new ArrayList<Refusal>();
        Refusals.blank(celebration.how(), "HS-112", "no_celebration", "how").ifPresent(refusals::add);
        Refusals.tooLong(celebration.how(), NewCelebration.LENGTH, "HS-112", "how")
                .ifPresent(refusals::add);
        if (celebration.on().isAfter(core.time().today())) {
            refusals.add(Refusals.of(RefusalCode.E_RANGE, "HS-112", "celebration_in_future")
                    .at("on"));
        }
        var step = celebration.step();
        if (step != null
                && !GoalStore.step(em, step).goal().equals(celebration.goal().value())) {
            refusals.add(Refusals.of(RefusalCode.E_RANGE, "HS-112", "celebration_step")
                    .at("step"));
        }
        return refusals;
    }

    /** How the goals of a plan were celebrated, the latest first. */
    public List<NewCelebration> celebrations(PlanId plan) {
        core.access().require(HeadStartPermissions.READ_GOALS);
        return core.work().read(em -> {
            plans.requireVisible(plan);
            return TrackStore.celebrations(em, plan).stream()
                    .map(CelebrationEntity::toRecord)
                    .toList();
        });
    }

    private GoalEntity changeable(EntityManager em, GoalId goal) {
        var row = GoalStore.get(em, goal);
        plans.getToChange(row.plan());
        em.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return row;
    }
}
