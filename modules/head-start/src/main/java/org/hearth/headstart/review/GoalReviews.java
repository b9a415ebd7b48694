package org.hearth.headstart.review;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.contact.Contacts;
import org.hearth.headstart.plan.Plan;
import org.hearth.headstart.plan.PlanEvidence;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.plan.PlanState;
import org.hearth.headstart.plan.PlanWorkflow;
import org.hearth.headstart.plan.Plans;
import org.hearth.headstart.plan.Side;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartPermissions;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.headstart.program.Refusals;

/** The talks about the goals (FS 001, procedure 7; 7 Steps, phase 5); any number of them (HS-116). */
public final class GoalReviews {

    private static final RefusalCode NO_STRATEGY = RefusalCode.warning("W-STRATEGY");
    private static final int REASON_LENGTH = 250;

    private final CoreServices core;
    private final Plans plans;
    private final Contacts contacts;

    public GoalReviews(CoreServices core, Plans plans, Contacts contacts) {
        this.core = core;
        this.plans = plans;
        this.contacts = contacts;
    }

    /**
     * Writes a review down. An agreed plan is under review until {@link #finish}.
     *
     * @throws NotFound for a contact of another family
     * @throws RuleViolation {@code E-REQ HS-050} without anybody of the family; {@code E-REQ HS-118} without an answer to
     *     the first question; {@code E-RANGE HS-025} for a day in the future or before the plan, a text that is too long,
     *     or another plan's goal; {@code W-STRATEGY HS-053} when it does not move and nobody said what is done then;
     *     {@code E-LOCK HS-045} for a closed plan
     */
    public GoalReviewId hold(PlanId planId, NewReview said, Reasons reasons) {
        core.access().require(HeadStartPermissions.WRITE);
        return core.work().write(em -> {
            var plan = plans.getToChange(planId);
            if (!plan.isOpen()) {
                throw new RuleViolation(Refusals.of(RefusalCode.E_LOCK, "HS-045", "plan_closed"));
            }
            RuleViolation.throwIfAny(check(em, plan, said).stream()
                    .filter(each -> !reasons.answer(each.code().label()))
                    .toList());
            var id = store(em, planId, said, reasons);
            linkContact(plan, said, id);
            if (plan.state() == PlanState.AGREED || plan.state() == PlanState.REVIEWING) {
                plans.move(PlanEvidence.of(plan).reviewed(true), PlanWorkflow.REVIEW, reasons);
            }
            settle(em, plan, said);
            core.audit().record(AuditAction.CREATE, ReviewStore.KIND, id.value());
            return id;
        });
    }

    private GoalReviewId store(EntityManager em, PlanId plan, NewReview said, Reasons reasons) {
        var id = GoalReviewId.next();
        var why = reasons.given().getOrDefault(NO_STRATEGY.label(), "");
        em.persist(new ReviewEntity(
                id,
                plan,
                said,
                why.substring(0, Math.min(why.length(), REASON_LENGTH)),
                core.access().caller().staffCode()));
        em.flush();
        said.familyPresent().forEach(each -> em.persist(new ParticipantEntity(id, Side.FAMILY, each)));
        said.staffPresent().forEach(each -> em.persist(new ParticipantEntity(id, Side.STAFF, each)));
        said.goals().forEach(each -> em.persist(new ReviewedGoalEntity(id, each)));
        em.flush();
        return id;
    }

    private void linkContact(Plan plan, NewReview said, GoalReviewId id) {
        var contact = said.contact();
        if (contact == null) {
            return;
        }
        var known = contacts.get(contact);
        if (!known.family().equals(plan.family())) {
            throw new NotFound("contact", contact.value());
        }
        contacts.noteReview(contact, known.version(), id.value());
    }

    private void settle(EntityManager em, Plan plan, NewReview said) {
        core.tasks().settle(HeadStartTasks.GOAL_REVIEW, plan.family().value());
        if (said.goals().containsAll(ReviewStore.openGoals(em, plan.id()))) {
            core.tasks().settle(HeadStartTasks.YEAR_END_REVIEW, plan.family().value());
        }
    }

    private List<Refusal> check(EntityManager em, Plan plan, NewReview said) {
        var refusals = new ArrayList<Refusal>();
        if (said.familyPresent().isEmpty()) {
            refusals.add(Refusals.of(RefusalCode.E_REQ, "HS-050", "review_without_family")
                    .at("familyPresent"));
        }
        Refusals.blank(said.answers().met(), "HS-118", "review_first_question", "met")
                .ifPresent(refusals::add);
        refusals.addAll(tooLong(said));
        if (said.on().isAfter(core.time().today()) || said.on().isBefore(plan.initiatedOn())) {
            refusals.add(Refusals.of(RefusalCode.E_RANGE, "HS-025", "review_out_of_range")
                    .at("on")
                    .with("from", plan.initiatedOn()));
        }
        var foreign = new HashSet<>(said.goals());
        foreign.removeAll(ReviewStore.allGoals(em, plan.id()));
        if (!foreign.isEmpty()) {
            refusals.add(Refusals.of(RefusalCode.E_RANGE, "HS-025", "review_foreign_goal")
                    .at("goals"));
        }
        if (said.stuck() && said.strategy() == null) {
            refusals.add(Refusals.of(NO_STRATEGY, "HS-053", "no_strategy").at("strategy"));
        }
        return refusals;
    }

    private static List<Refusal> tooLong(NewReview said) {
        var answers = said.answers();
        var refusals = new ArrayList<Refusal>();
        Map.of(
                        "met", answers.met(),
                        "smallSteps", answers.smallSteps(),
                        "changes", answers.changes(),
                        "adjustments", answers.adjustments(),
                        "ownPlan", answers.ownPlan(),
                        "continuingNeeds", answers.continuingNeeds())
                .forEach((field, words) ->
                        Refusals.tooLong(words, Answers.LENGTH, "HS-025", field).ifPresent(refusals::add));
        said.familyPresent()
                .forEach(each -> Refusals.tooLong(each, NewReview.NAME_LENGTH, "HS-025", "familyPresent")
                        .ifPresent(refusals::add));
        said.staffPresent()
                .forEach(each -> Refusals.tooLong(each, NewReview.NAME_LENGTH, "HS-025", "staffPresent")
                        .ifPresent(refusals::add));
        return refusals;
    }

    /**
     * What the review brought is written into the plan, which is agreed again.
     *
     * @throws RuleViolation {@code E-STATE} when the plan is not under review
     */
    public void finish(PlanId plan) {
        core.access().require(HeadStartPermissions.WRITE);
        core.work()
                .run(em -> plans.move(PlanEvidence.of(plans.getToChange(plan)), PlanWorkflow.END_REVIEW, Reasons.NONE));
    }

    /** The reviews of a plan, the latest first. */
    public List<GoalReview> ofPlan(PlanId plan) {
        core.access().require(HeadStartPermissions.READ_GOALS);
        return core.work().read(em -> {
            plans.requireVisible(plan);
            return ReviewStore.ofPlan(em, plan);
        });
    }
}
