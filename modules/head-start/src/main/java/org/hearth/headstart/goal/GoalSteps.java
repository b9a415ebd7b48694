package org.hearth.headstart.goal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.headstart.plan.Plan;
import org.hearth.headstart.plan.Plans;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartPermissions;
import org.hearth.headstart.program.Refusals;

/** The steps that families take: the worker who is with the family puts initials and a date beside them (HS-035). */
public final class GoalSteps {

    private static final String RULE = "HS-035";

    private final CoreServices core;
    private final Plans plans;
    private final StepReviews reviews;

    public GoalSteps(CoreServices core, Plans plans) {
        this.core = core;
        this.plans = plans;
        reviews = new StepReviews(core);
    }

    /**
     * Initials a step today, in the caller's name. What the caller did not see says who told it.
     *
     * @throws NotFound for a family that the caller never worked with and may not see
     * @throws RuleViolation {@code E-AUTH HS-035} when the caller has no main or covering assignment to the family today;
     *     {@code E-REQ HS-035} without initials, and without the note who told it when the step was met before the goal
     *     began or before the caller's own assignment; {@code E-RANGE HS-035} for more than four initials or a day in
     *     the future; {@code E-LOCK HS-035} when it is initialed; {@code E-STATE HS-035} before the family works on the
     *     goal
     */
    public void initial(GoalStepId step, Initials given) {
        core.access().require(HeadStartPermissions.WRITE);
        core.work().run(em -> {
            var row = GoalStore.step(em, step);
            var goal = GoalStore.get(em, new GoalId(row.goal()));
            var own = new OwnDays(
                    em,
                    GoalStore.family(em, goal.plan()),
                    core.access().caller().staffCode());
            planOf(goal, own);
            var today = core.time().today();
            if (!own.includes(today)) {
                throw notAssigned();
            }
            RuleViolation.throwIfAny(check(row, goal, own, given, today));
            row.initial(given, today, core.access().caller().staffCode());
            em.lock(goal, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            em.persist(ProgressEntity.ofStep(goal, step, given.metOn(), core));
            if (goal.level() == ProgressLevel.NOT_STARTED) {
                goal.progress(ProgressLevel.SOME);
            }
            reviews.follow(em, goal);
            core.audit().record(AuditAction.SIGN, GoalStore.KIND, goal.id(), Map.of("field", "step " + row.place()));
        });
    }

    /** Whoever worked with the family knows that it is there, so the refusal may say what is missing. */
    private Plan planOf(GoalEntity goal, OwnDays own) {
        try {
            return plans.getToChange(goal.plan());
        } catch (NotFound hidden) {
            if (own.isEmpty()) {
                throw hidden;
            }
            throw notAssigned();
        }
    }

    private static RuleViolation notAssigned() {
        return new RuleViolation(Refusals.of(RefusalCode.E_AUTH, RULE, "initials_not_assigned"));
    }

    private static List<Refusal> check(StepEntity row, GoalEntity goal, OwnDays own, Initials given, LocalDate today) {
        if (row.toRecord().isMet()) {
            return List.of(Refusals.of(RefusalCode.E_LOCK, RULE, "step_initialed"));
        }
        if (goal.status() == GoalStatus.DRAFT) {
            return List.of(Refusals.of(RefusalCode.E_STATE, RULE, "goal_not_begun"));
        }
        var refusals = new ArrayList<Refusal>();
        Refusals.blank(given.initials(), RULE, "no_initials", "initials").ifPresent(refusals::add);
        Refusals.tooLong(given.initials(), Initials.LENGTH, RULE, "initials").ifPresent(refusals::add);
        if (given.metOn().isAfter(today)) {
            refusals.add(
                    Refusals.of(RefusalCode.E_RANGE, RULE, "step_in_future").at("metOn"));
        } else if (given.told() == ToldBy.SEEN
                && (given.metOn().isBefore(goal.startOn()) || !own.includes(given.metOn()))) {
            refusals.add(Refusals.of(RefusalCode.E_REQ, RULE, "step_not_seen").at("told"));
        }
        return refusals;
    }

    /** The days on which a member of staff worked with a family, mainly or covering, whether or not that is over. */
    private static final class OwnDays {

        private final List<Object[]> spans;

        // Asked of the rows: the service keeps to families in scope, and this is about those that were.
        OwnDays(EntityManager em, UUID family, String staffCode) {
            spans = em.createQuery(
                            "select a.validFrom, a.validTo from fam_StaffAssignment a where a.family = :family"
                                    + " and a.staffCode = :staff and a.trail.voidedAt is null",
                            Object[].class)
                    .setParameter("family", family)
                    .setParameter("staff", staffCode)
                    .getResultList();
        }

        boolean isEmpty() {
            return spans.isEmpty();
        }

        boolean includes(LocalDate day) {
            return spans.stream()
                    .anyMatch(each -> !day.isBefore((LocalDate) each[0])
                            && (each[1] == null || !day.isAfter((LocalDate) each[1])));
        }
    }
}
