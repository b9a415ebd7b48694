package org.hearth.headstart.plan;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.workflow.Reasons;
import org.hearth.core.workflow.Step;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.scope.Reach;
import org.hearth.headstart.enrollment.Enrollments;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartPermissions;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.headstart.program.PlanYear;
import org.hearth.headstart.program.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Family Partnership Plans. A plan belongs to one family and starts blank: nothing here takes another family's plan
 * (HS-003). A family that the caller may not see is not found.
 */
public final class Plans {

    private static final String OPENED_BY_MISTAKE = "data_error";
    private static final Set<PlanState> NOT_AGREED =
            Set.of(PlanState.INITIATED, PlanState.ASSESSING, PlanState.GOAL_SETTING);

    private final CoreServices core;
    private final FamilyScope scope;
    private final Enrollments enrollments;
    private final Rollover rollover;

    public Plans(CoreServices core, FamilyScope scope, Enrollments enrollments, Rollover rollover) {
        this.core = core;
        this.scope = scope;
        this.enrollments = enrollments;
        this.rollover = rollover;
    }

    /**
     * Opens a plan; before the entry date is normal (FS 001, procedure 2). A returning family's open goals go along.
     *
     * @param initiatedOn in the agency's zone
     * @throws RuleViolation {@code E-RANGE HS-008} for a day outside the program year, in the future, or before the
     *     family asked for a place; {@code E-DUP HS-044} when the family has an open plan of that year
     */
    public PlanId open(FamilyId family, PlanYear year, LocalDate initiatedOn) {
        core.access().require(HeadStartPermissions.OPEN);
        return core.work().write(em -> {
            scope.toWrite().requireFamily(em, family.value());
            startsInTime(family, year, initiatedOn).ifPresent(refusal -> {
                throw new RuleViolation(refusal);
            });
            PlanStore.open(em, family, year).ifPresent(known -> {
                throw new RuleViolation(Refusals.of(RefusalCode.E_DUP, "HS-044", "plan_open")
                        .with("year", year.label())
                        .with("plan", known.id()));
            });
            var id = PlanId.next();
            em.persist(new PlanEntity(id, family, year, initiatedOn));
            em.flush();
            rollover.into(id, family, year);
            core.audit().record(AuditAction.CREATE, PlanStore.KIND, id.value());
            core.tasks().settle(HeadStartTasks.OPEN_PLAN, family.value());
            return id;
        });
    }

    /**
     * Corrects the day on which a plan was started, until both sides agree; the trail keeps both days.
     *
     * @throws RuleViolation {@code E-LOCK HS-008} once the plan is agreed; as {@link #open} for the day
     */
    public void correctStart(PlanId plan, int version, LocalDate initiatedOn) {
        core.access().require(HeadStartPermissions.WRITE);
        var before = get(plan);
        var said =
                Map.of("field", "initiated_on", "from", before.initiatedOn().toString(), "to", initiatedOn.toString());
        change(plan, version, said, (em, row) -> {
            if (!NOT_AGREED.contains(row.state())) {
                throw new RuleViolation(Refusals.of(RefusalCode.E_LOCK, "HS-008", "plan_start_agreed")
                        .at("initiatedOn"));
            }
            startsInTime(before.family(), before.year(), initiatedOn).ifPresent(refusal -> {
                throw new RuleViolation(refusal);
            });
            row.correctStart(initiatedOn);
        });
    }

    /** In the program year, not before the family asked for a place, not in the future. */
    private Optional<Refusal> startsInTime(FamilyId family, PlanYear year, LocalDate initiatedOn) {
        var today = core.time().today();
        if (initiatedOn.isAfter(today)) {
            return Optional.of(Refusals.of(RefusalCode.E_RANGE, "HS-008", "plan_in_future")
                    .at("initiatedOn")
                    .with("today", today));
        }
        var applied = enrollments.appliedOn(family, year).filter(year.firstDay()::isBefore);
        var first = applied.orElseGet(year::firstDay);
        if (initiatedOn.isBefore(first)) {
            var words = applied.isPresent() ? "plan_before_application" : "plan_before_year";
            return Optional.of(Refusals.of(RefusalCode.E_RANGE, "HS-008", words)
                    .at("initiatedOn")
                    .with("applied", first)
                    .with("year", year.label()));
        }
        return initiatedOn.isAfter(year.lastDay())
                ? Optional.of(Refusals.of(RefusalCode.E_RANGE, "HS-008", "plan_after_year")
                        .at("initiatedOn")
                        .with("last", year.lastDay())
                        .with("year", year.label()))
                : Optional.empty();
    }

    /** One plan. */
    public Plan get(PlanId plan) {
        core.access().require(HeadStartPermissions.READ);
        return core.work().read(em -> {
            var record = PlanStore.toRecord(em, PlanStore.get(em, plan));
            scope.toRead().requireFamily(em, record.family().value());
            return record;
        });
    }

    /** As {@link #get}, for whoever goes on to change the plan, or what hangs on it: an emergency does not open it. */
    public Plan getToChange(PlanId plan) {
        core.access().require(HeadStartPermissions.READ);
        return core.work().read(em -> PlanStore.toRecord(em, changeable(em, plan)));
    }

    /** The family's open plan of a year. */
    public Optional<Plan> find(FamilyId family, PlanYear year) {
        core.access().require(HeadStartPermissions.READ);
        return core.work().read(em -> {
            scope.toRead().requireFamily(em, family.value());
            return PlanStore.open(em, family, year).map(row -> PlanStore.toRecord(em, row));
        });
    }

    /** The family's plans, newest first. */
    public List<Plan> ofFamily(FamilyId family) {
        core.access().require(HeadStartPermissions.READ);
        return core.work().read(em -> {
            scope.toRead().requireFamily(em, family.value());
            return PlanStore.ofFamily(em, family).stream()
                    .map(row -> PlanStore.toRecord(em, row))
                    .toList();
        });
    }

    /** True when a family has a plan; for files: whoever the family is assigned to. */
    public boolean isAtWorkWith(FamilyId family) {
        core.access().require(HeadStartPermissions.IMPORT);
        return core.work().read(em -> !PlanStore.ofFamily(em, family).isEmpty());
    }

    /** Where the open plans of a page of families stand; families without one, or out of scope, are missing. */
    public Map<FamilyId, PlanState> states(Set<FamilyId> families, PlanYear year) {
        core.access().require(HeadStartPermissions.READ);
        return families.isEmpty()
                ? Map.of()
                : core.work().read(em -> PlanStore.states(em, scope.toList(), families, year));
    }

    /** The families that have a plan; for files, as {@link #isAtWorkWith}. */
    public Set<FamilyId> familiesAtWork() {
        core.access().require(HeadStartPermissions.IMPORT);
        return core.work()
                .read(em -> PlanStore.families(em).stream().map(FamilyId::new).collect(toSet()));
    }

    /** The members of families that have a plan; for files, as {@link #isAtWorkWith}. */
    public Set<PersonId> peopleAtWork() {
        core.access().require(HeadStartPermissions.IMPORT);
        return core.work()
                .read(em -> PlanStore.people(em).stream().map(PersonId::new).collect(toSet()));
    }

    /** Writes down how ready the family is (HS-009). */
    public void noteReadiness(PlanId plan, int version, ReadinessNote note) {
        change(plan, version, "readiness", (em, row) -> {
            var before = row.toRecord(List.of(), List.of());
            row.noteReadiness(note);
            followRefusal(before, note);
        });
    }

    /** A refusal on record settles the agreement's due date (DD-03); a family that changes its mind gets a new one. */
    private void followRefusal(Plan before, ReadinessNote now) {
        if (now.value() == Readiness.DECLINED) {
            core.tasks().settle(HeadStartTasks.AGREE, before.family().value());
            return;
        }
        var known = before.readiness();
        if (known != null && known.value() == Readiness.DECLINED) {
            var advocate = core.access().caller().staffCode();
            enrollments.fallDueAgain(before.family(), before.year(), Set.of(HeadStartTasks.AGREE), now.on(), advocate);
        }
    }

    /** Names who makes the plan together, in place of those named before (HS-002). */
    public void nameAuthors(PlanId plan, int version, List<Author> authors) {
        change(plan, version, "authors", (em, row) -> {
            PlanStore.authors(em, plan.value()).forEach(em::remove);
            authors.forEach(each -> em.persist(new AuthorEntity(plan, each)));
        });
    }

    /** Writes down the answer to "is there a plan with another agency?" (HS-010). */
    public void answerExistingPlans(PlanId plan, int version, YesNoUnknown answer) {
        change(plan, version, "existing_plans", (em, row) -> row.answerExistingPlans(answer));
    }

    /** Adds a plan with another agency. */
    public ExistingPlanId addExistingPlan(PlanId plan, int version, ExistingPlanDraft draft) {
        var id = ExistingPlanId.next();
        change(plan, version, "existing_plan", (em, row) -> {
            row.answerExistingPlans(YesNoUnknown.YES);
            em.persist(new ExistingPlanEntity(id, plan, draft));
        });
        return id;
    }

    /** Changes what is known of a plan with another agency, such as its treatment (HS-056). */
    public void changeExistingPlan(PlanId plan, int version, ExistingPlanId other, ExistingPlanDraft draft) {
        change(
                plan,
                version,
                "existing_plan",
                (em, row) -> Optional.ofNullable(em.find(ExistingPlanEntity.class, other.value()))
                        .filter(each -> each.plan().equals(plan.value()))
                        .orElseThrow(() -> new NotFound("hs.existing_plan", other.value()))
                        .restate(draft));
    }

    /** Writes down what makes this plan the family's own (HS-003). */
    public void describe(PlanId plan, int version, String uniqueness) {
        core.access().require(HeadStartPermissions.WRITE);
        var words = uniqueness.strip();
        Refusals.tooLong(words, Plan.UNIQUENESS_LENGTH, "HS-003", "uniqueness").ifPresent(refusal -> {
            throw new RuleViolation(refusal);
        });
        change(plan, version, "uniqueness", (em, row) -> row.describe(words));
    }

    /** Writes down that the family wants no goal now (HS-086), or with null that it changed its mind. */
    public void wantsNoGoalNow(PlanId plan, int version, @Nullable LocalDate saidOn) {
        change(plan, version, "no_goal_now", (em, row) -> row.wantsNoGoalNow(saidOn));
    }

    private void change(PlanId plan, int version, String field, BiConsumer<EntityManager, PlanEntity> change) {
        change(plan, version, Map.of("field", field), change);
    }

    private void change(
            PlanId plan, int version, Map<String, String> said, BiConsumer<EntityManager, PlanEntity> change) {
        core.access().require(HeadStartPermissions.WRITE);
        core.work().run(em -> {
            var row = changeable(em, plan);
            if (row.version() != version) {
                throw new StaleData(PlanStore.KIND, plan.value());
            }
            if (row.state() == PlanState.CLOSED) {
                throw new RuleViolation(Refusals.of(RefusalCode.E_LOCK, "HS-045", "plan_closed"));
            }
            change.accept(em, row);
            em.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            core.audit().record(AuditAction.CHANGE, PlanStore.KIND, plan.value(), said);
        });
    }

    /** Each way on from here, with what keeps it closed. */
    public List<Step> steps(PlanEvidence evidence) {
        return core.workflows().steps(PlanWorkflow.TABLE, evidence.plan().state(), evidence);
    }

    /**
     * Refuses an assessment that leaves something open, as the way on to the goals does.
     *
     * @throws RuleViolation {@code E-REQ HS-004}, {@code E-REQ HS-010}
     */
    public void requireAssessed(PlanEvidence evidence) {
        RuleViolation.throwIfAny(Stream.concat(
                        PlanRules.everyOutcomeTouched(evidence).stream(),
                        PlanRules.otherPlansAskedFor(evidence).stream())
                .toList());
    }

    /**
     * Carries out a transition of {@link PlanWorkflow} other than closing.
     *
     * @throws RuleViolation with everything that keeps it closed
     */
    public void move(PlanEvidence evidence, String transition, Reasons reasons) {
        core.access().require(HeadStartPermissions.WRITE);
        core.work().run(em -> {
            var row = changeable(em, evidence.plan().id());
            row.reach(fire(row, evidence, transition, reasons));
        });
    }

    /**
     * Closes a plan (FS 001 and 1302.52, 1.1); everything in it stays readable.
     *
     * @param reason a value of the list {@code hs.close_reason}
     * @throws RuleViolation {@code E-REQ HS-045} without a reason, {@code E-FMT HS-045} for an unknown one
     */
    public void close(PlanId plan, String reason) {
        core.access().require(HeadStartPermissions.CLOSE);
        core.work().run(em -> {
            var row = changeable(em, plan);
            var evidence = PlanEvidence.of(PlanStore.toRecord(em, row)).closing(reason);
            fire(row, evidence, PlanWorkflow.CLOSE, Reasons.NONE);
            row.close(reason, core.time().today());
            if (!reason.equals(OPENED_BY_MISTAKE)) {
                core.tasks()
                        .settle(HeadStartTasks.ASSESS, evidence.plan().family().value());
                core.tasks()
                        .settle(HeadStartTasks.AGREE, evidence.plan().family().value());
            }
        });
    }

    private PlanState fire(PlanEntity row, PlanEvidence evidence, String transition, Reasons reasons) {
        return core.workflows().fire(PlanWorkflow.TABLE, transition, row.state(), row.id(), evidence, reasons);
    }

    /**
     * Refuses a plan that does not exist or belongs to a family that the caller may not know of.
     *
     * @throws NotFound for both
     */
    public void requireVisible(PlanId plan) {
        scope.requireReader();
        core.work().read(em -> requireFamily(em, scope.toRead(), plan).id());
    }

    private PlanEntity changeable(EntityManager em, PlanId plan) {
        return requireFamily(em, scope.toWrite(), plan);
    }

    private static PlanEntity requireFamily(EntityManager em, Reach reach, PlanId plan) {
        var row = PlanStore.get(em, plan);
        reach.requireFamily(em, row.toRecord(List.of(), List.of()).family().value());
        return row;
    }
}
