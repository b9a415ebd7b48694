package org.hearth.headstart.assessment;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.workflow.Reasons;
import org.hearth.headstart.optout.OptOut;
import org.hearth.headstart.optout.OptOuts;
import org.hearth.headstart.plan.Plan;
import org.hearth.headstart.plan.PlanEvidence;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.plan.PlanState;
import org.hearth.headstart.plan.PlanWorkflow;
import org.hearth.headstart.plan.Plans;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartPermissions;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.headstart.program.Outcome;
import org.hearth.headstart.program.Refusals;

/** The initial family assessment over the seven outcomes (FS 001, procedures 4 and 5). */
public final class Assessments {

    private static final Set<PlanState> NOT_AGREED =
            Set.of(PlanState.INITIATED, PlanState.ASSESSING, PlanState.GOAL_SETTING);

    private final CoreServices core;
    private final Plans plans;
    private final OptOuts optOuts;
    private final ImmediateNeeds immediateNeeds;

    public Assessments(CoreServices core, Plans plans, OptOuts optOuts) {
        this.core = core;
        this.plans = plans;
        this.optOuts = optOuts;
        this.immediateNeeds = new ImmediateNeeds(core);
    }

    /**
     * Begins the initial assessment.
     *
     * <p>One that the family declined as part of an opt-out is taken up again.
     *
     * @throws RuleViolation {@code E-DUP HS-013} when the family had one in this program year; {@code E-STATE HS-034}
     *     while the family declines it
     */
    public AssessmentId begin(PlanId planId) {
        core.access().require(HeadStartPermissions.WRITE);
        return core.work().write(em -> {
            var plan = plans.getToChange(planId);
            optOuts.requireWanted(plan.family(), plan.year(), OptOut.ASSESSMENT);
            var declined = AssessmentStore.ofPlan(em, planId).filter(AssessmentEntity::isDeclined);
            if (declined.isPresent()) {
                declined.get().takeUp();
                audit(declined.get().id().value(), "taken_up");
                return declined.get().id();
            }
            if (AssessmentStore.existsInYear(em, plan)) {
                throw new RuleViolation(Refusals.of(RefusalCode.E_DUP, "HS-013", "assessment_exists")
                        .with("year", plan.year().label()));
            }
            var id = AssessmentId.next();
            em.persist(new AssessmentEntity(id, plan));
            core.audit().record(AuditAction.CREATE, AssessmentStore.KIND, id.value());
            if (plan.state() == PlanState.INITIATED) {
                plans.move(PlanEvidence.of(plan), PlanWorkflow.BEGIN_ASSESSMENT, Reasons.NONE);
            }
            return id;
        });
    }

    /**
     * Goes on to the goals without an assessment, because the family opted out of it (HS-034).
     *
     * @throws RuleViolation {@code E-REQ HS-013} when it did not
     */
    public void passOver(PlanId planId) {
        core.access().require(HeadStartPermissions.WRITE);
        core.work().run(em -> {
            var plan = plans.getToChange(planId);
            var optOut = optOuts.find(plan.family(), plan.year())
                    .filter(each -> each.declines(OptOut.ASSESSMENT))
                    .orElseThrow(() -> new RuleViolation(Refusals.of(RefusalCode.E_REQ, "HS-013", "no_assessment")));
            var row = AssessmentStore.ofPlan(em, planId).orElseGet(() -> {
                var fresh = new AssessmentEntity(AssessmentId.next(), plan);
                em.persist(fresh);
                return fresh;
            });
            row.decline("", optOut.optedOutOn());
            var declined = PlanEvidence.of(plan).with(new PlanEvidence.Assessed(true, true, Set.of()));
            if (plan.state() == PlanState.INITIATED) {
                plans.move(declined, PlanWorkflow.BEGIN_ASSESSMENT, Reasons.NONE);
            }
            plans.move(declined.with(plans.getToChange(planId)), PlanWorkflow.SET_GOALS, Reasons.NONE);
            audit(row.id().value(), "passed_over");
        });
    }

    /** The plan's assessment, once it has begun. */
    public Optional<Assessment> find(PlanId plan) {
        core.access().require(HeadStartPermissions.READ);
        return core.work().read(em -> {
            plans.get(plan);
            return AssessmentStore.ofPlan(em, plan)
                    .map(row -> AssessmentStore.toRecord(
                            em, row.toRecord(List.of(), Map.of()).id()));
        });
    }

    /**
     * Adds a finding; one that cannot wait opens a task (HS-014).
     *
     * @throws RuleViolation {@code E-FMT HS-016} for an unknown domain, {@code E-FMT HS-047} for an unknown kind,
     *     {@code E-REQ HS-017} without a source, {@code E-LOCK HS-013} when the assessment has ended
     */
    public FindingId add(AssessmentId assessment, FindingDraft draft) {
        core.access().require(HeadStartPermissions.WRITE);
        RuleViolation.throwIfAny(FindingRules.check(draft));
        return core.work().write(em -> {
            var plan = wanted(em, assessment);
            var id = FindingId.next();
            em.persist(new FindingEntity(id, assessment, draft));
            touched(em, assessment, draft.outcome());
            immediateNeeds.follow(id, draft, plan);
            core.audit().record(AuditAction.CREATE, AssessmentStore.FINDING, id.value());
            return id;
        });
    }

    /**
     * Corrects a finding, until both sides agree on the plan; how it read before is kept with day and author.
     *
     * @throws RuleViolation as {@link #add}; {@code E-LOCK HS-013} once the plan is agreed, and for another outcome once
     *     the assessment has ended
     */
    public void change(FindingId finding, int version, FindingDraft draft) {
        core.access().require(HeadStartPermissions.WRITE);
        RuleViolation.throwIfAny(FindingRules.check(draft));
        core.work().run(em -> {
            var row = current(em, finding, version);
            var before = row.toRecord();
            var plan = correctable(em, row.assessment(), before.draft().outcome() == draft.outcome());
            var author = core.access().caller().staffCode();
            em.persist(new FindingVersionEntity(before, author, core.time().now()));
            row.restate(draft);
            touched(em, row.assessment(), draft.outcome());
            immediateNeeds.follow(finding, draft, plan);
            audit(finding.value(), "finding");
        });
    }

    /** How a finding read before it was corrected, newest first. */
    public List<FindingVersion> history(FindingId finding) {
        core.access().require(HeadStartPermissions.READ);
        return core.work().read(em -> {
            var assessment = AssessmentStore.finding(em, finding).assessment();
            plans.requireVisible(AssessmentStore.get(em, assessment).plan());
            return AssessmentStore.versions(em, finding).stream()
                    .map(FindingVersionEntity::toRecord)
                    .toList();
        });
    }

    /** Takes a finding out of an open assessment; the row stays. */
    public void withdraw(FindingId finding, int version) {
        core.access().require(HeadStartPermissions.WRITE);
        core.work().run(em -> {
            var row = current(em, finding, version);
            open(em, row.assessment());
            row.withdraw();
            core.tasks().settle(HeadStartTasks.IMMEDIATE_NEED, finding.value());
            audit(finding.value(), "withdrawn");
        });
    }

    /** Says how support will be given for a need; possible after the assessment has ended, too (HS-005). */
    public void planSupport(FindingId finding, int version, SupportPlan support) {
        core.access().require(HeadStartPermissions.WRITE);
        core.work().run(em -> {
            var row = current(em, finding, version);
            row.planSupport(support);
            audit(finding.value(), "support");
        });
    }

    /**
     * Closes an immediate need (HS-014).
     *
     * @param whatWasDone the action, or why none was possible
     * @throws RuleViolation {@code E-REQ HS-014} when that is blank
     */
    public void settleNeed(FindingId finding, int version, String whatWasDone) {
        core.access().require(HeadStartPermissions.WRITE);
        var words = whatWasDone.strip();
        Refusals.blank(words, "HS-014", "need_settled_without_words", "settled")
                .or(() -> Refusals.tooLong(words, SupportPlan.LENGTH, "HS-014", "settled"))
                .ifPresent(refusal -> {
                    throw new RuleViolation(refusal);
                });
        core.work().run(em -> {
            var row = current(em, finding, version);
            row.settle(words);
            core.tasks().settle(HeadStartTasks.IMMEDIATE_NEED, finding.value());
            audit(finding.value(), "settled");
        });
    }

    /** Notes that nothing is recorded under an outcome, and why. */
    public void answer(AssessmentId assessment, Outcome outcome, OutcomeAnswer answer) {
        core.access().require(HeadStartPermissions.WRITE);
        core.work().run(em -> {
            wanted(em, assessment);
            var known = AssessmentStore.answers(em, assessment).stream()
                    .filter(each -> each.outcome() == outcome)
                    .findFirst();
            known.ifPresent(row -> row.change(answer));
            if (known.isEmpty()) {
                em.persist(new OutcomeAnswerEntity(assessment, outcome, answer));
            }
            audit(assessment.value(), outcome.name());
        });
    }

    /**
     * Completes the assessment and turns the plan to the goals.
     *
     * @throws RuleViolation {@code E-REQ HS-004} naming every outcome that nobody talked about; {@code E-REQ HS-010}
     *     when nobody asked for plans with other agencies; {@code E-RANGE HS-013} for a day in the future
     */
    public void complete(AssessmentId assessment, int version, LocalDate on) {
        core.access().require(HeadStartPermissions.WRITE);
        core.work().run(em -> wanted(em, assessment));
        end(assessment, version, on, row -> row.complete(on));
    }

    /** Writes down that the family declines the assessment; nothing follows from it for the child's place (HS-033). */
    public void decline(AssessmentId assessment, int version, String reason, LocalDate on) {
        var words = reason.strip();
        Refusals.tooLong(words, SupportPlan.LENGTH, "HS-034", "declineReason").ifPresent(refusal -> {
            throw new RuleViolation(refusal);
        });
        end(assessment, version, on, row -> row.decline(words, on));
    }

    private void end(AssessmentId assessment, int version, LocalDate on, Consumer<AssessmentEntity> ending) {
        core.access().require(HeadStartPermissions.WRITE);
        if (on.isAfter(core.time().today())) {
            throw new RuleViolation(Refusals.of(RefusalCode.E_RANGE, "HS-013", "assessment_in_future")
                    .at("completedOn"));
        }
        core.work().run(em -> {
            var plan = open(em, assessment);
            var row = AssessmentStore.get(em, assessment);
            if (row.version() != version) {
                throw new StaleData(AssessmentStore.KIND, assessment.value());
            }
            ending.accept(row);
            var evidence = PlanEvidence.of(plan).with(evidence(AssessmentStore.toRecord(em, assessment)));
            if (plan.state() == PlanState.ASSESSING) {
                plans.move(evidence, PlanWorkflow.SET_GOALS, Reasons.NONE);
            } else {
                // Taken up again after the plan had turned to the goals: the same must be answered.
                plans.requireAssessed(evidence);
            }
            core.tasks().settle(HeadStartTasks.ASSESS, plan.family().value());
            audit(assessment.value(), "state");
        });
    }

    /** What the guards of the plan want to know of the assessment. */
    public PlanEvidence.Assessed evidence(PlanId plan) {
        return find(plan)
                .map(Assessments::evidence)
                .orElseGet(() -> new PlanEvidence.Assessed(false, false, Set.of(Outcome.values())));
    }

    private static PlanEvidence.Assessed evidence(Assessment assessment) {
        return new PlanEvidence.Assessed(true, assessment.state() == AssessmentState.DECLINED, assessment.untouched());
    }

    private void touched(EntityManager em, AssessmentId assessment, Outcome outcome) {
        AssessmentStore.answers(em, assessment).stream()
                .filter(each -> each.outcome() == outcome)
                .forEach(em::remove);
    }

    private Plan open(EntityManager em, AssessmentId assessment) {
        var plan = changeable(em, assessment);
        if (!AssessmentStore.get(em, assessment).isOpen()) {
            throw new RuleViolation(Refusals.of(RefusalCode.E_LOCK, "HS-013", "assessment_ended"));
        }
        return plan;
    }

    private Plan wanted(EntityManager em, AssessmentId assessment) {
        var plan = open(em, assessment);
        optOuts.requireWanted(plan.family(), plan.year(), OptOut.ASSESSMENT);
        return plan;
    }

    private Plan correctable(EntityManager em, AssessmentId assessment, boolean sameOutcome) {
        var plan = changeable(em, assessment);
        return sameOutcome && NOT_AGREED.contains(plan.state()) ? plan : open(em, assessment);
    }

    private Plan changeable(EntityManager em, AssessmentId assessment) {
        return plans.getToChange(AssessmentStore.get(em, assessment).plan());
    }

    /** Who may not know of a finding does not learn from its version that there is one. */
    private FindingEntity current(EntityManager em, FindingId finding, int version) {
        var row = AssessmentStore.finding(em, finding);
        changeable(em, row.assessment());
        if (row.version() != version) {
            throw new StaleData(AssessmentStore.FINDING, finding.value());
        }
        return row;
    }

    private void audit(UUID record, String field) {
        core.audit().record(AuditAction.CHANGE, AssessmentStore.KIND, record, Map.of("field", field));
    }
}
