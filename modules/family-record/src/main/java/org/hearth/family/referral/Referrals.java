package org.hearth.family.referral;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.policy.Policy;
import org.hearth.core.reference.ReferenceLists;
import org.hearth.core.task.Tasks;
import org.hearth.core.workflow.Reasons;
import org.hearth.core.workflow.Step;
import org.hearth.core.workflow.WorkflowEngine;
import org.hearth.family.agency.Agency;
import org.hearth.family.contact.Contacts;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.People;
import org.hearth.family.resource.Capacity;
import org.hearth.family.resource.Resource;
import org.hearth.family.resource.ResourceLists;
import org.hearth.family.resource.Resources;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.trail.Stamp;

/**
 * Referrals of families to resources (FS 001, procedure 10): every one is documented, followed up with the family, and
 * what the family says ranks the resource.
 */
public final class Referrals {

    private final Desk desk;
    private final FamilyScope scope;
    private final Around around;
    private final WorkflowEngine workflows;
    private final ReferralTasks tasks;
    private final FollowUpDue due;
    private final ReferralList list;

    /** The other records that a referral touches. */
    public record Around(
            People people,
            Resources resources,
            Contacts contacts,
            Agency agency,
            ReferralSharing sharing,
            ReferenceLists lists) {}

    /** What the platform does for referrals. */
    public record Duties(Policy policy, Tasks tasks, WorkflowEngine workflows) {}

    public Referrals(Desk desk, FamilyScope scope, Around around, Duties duties) {
        this.desk = desk;
        this.scope = scope;
        this.around = around;
        workflows = duties.workflows();
        tasks = new ReferralTasks(duties.tasks());
        due = new FollowUpDue(duties.policy(), around.agency());
        list = new ReferralList(scope.toList());
    }

    /** A referral that has no category yet may be begun; one that is retired may not be chosen any more. */
    private void check(ReferralDraft draft, String borne) {
        var refusals = new ArrayList<>(ReferralRules.wellFormed(draft));
        if (!draft.category().isEmpty()) {
            around.lists()
                    .refusal(ResourceLists.CATEGORIES, Set.of(draft.category()), Set.of(borne), "category")
                    .ifPresent(refusals::add);
        }
        RuleViolation.throwIfAny(refusals);
    }

    /** Begins a referral; for applicants too, before any enrollment (HS-071). {@code module} says on whose page. */
    public ReferralId begin(FamilyId family, String module, ReferralDraft draft) {
        desk.access().require(ReferralPermissions.WRITE);
        check(draft, "");
        return desk.work().write(em -> {
            scope.toWrite().requireFamily(em, family.value());
            var id = ReferralId.next();
            em.persist(new ReferralEntity(id, family, module, named(draft), stamp()));
            em.flush();
            desk.audit().record(AuditAction.CREATE, ReferralStore.KIND, id.value());
            return id;
        });
    }

    /**
     * Changes a referral that has not been made yet, or names the resource of the directory behind a typed name.
     *
     * @throws RuleViolation {@code E-LOCK HS-038} for anything else about a referral that was made
     */
    public void change(ReferralId referral, long version, ReferralDraft draft) {
        desk.access().require(ReferralPermissions.WRITE);
        desk.work().run(em -> {
            var row = fresh(em, referral, version);
            var known = row.asRecord().draft();
            check(draft, known.category());
            var onlyDestination = new ReferralDraft(
                    known.person(),
                    draft.to(),
                    known.category(),
                    known.domain(),
                    known.urgency(),
                    known.sending(),
                    known.openness(),
                    known.basis());
            if (row.state() != ReferralState.DRAFT
                    && !(draft.equals(onlyDestination) && known.to().resource() == null)) {
                throw new RuleViolation(ReferralRules.refusal(RefusalCode.E_LOCK, "HS-038", "referral_made"));
            }
            row.change(named(draft), stamp());
            if (draft.to().resource() != null) {
                tasks.inDirectory(referral);
            }
            audit(referral, "draft");
        });
    }

    /**
     * Makes a referral: the family knows where to go. Where the agency tells the resource, it goes through the gate and
     * into the log of disclosures, in the same unit of work. Opens the task to ask how it went (DD-11).
     *
     * @param madeOn its true day, in the agency's zone
     * @throws RuleViolation {@code E-REQ HS-038} without category or resource, {@code E-CONSENT HS-011} and {@code
     *     W-METHOD HS-012} when the agency would tell the resource and the gate is closed, {@code E-CONSENT HS-060} for mental health against the family's
     *     no, {@code W-RESOURCE HS-038}, {@code W-DUP HS-058}
     */
    public void make(ReferralId referral, long version, LocalDate madeOn, Reasons reasons) {
        desk.work().run(em -> {
            var row = fresh(em, referral, version);
            refuseFuture(madeOn, "madeOn");
            var next = fire(em, row, ReferralWorkflow.MAKE, evidence(em, row), reasons);
            var draft = row.asRecord().draft();
            var by = desk.access().caller().staffCode();
            row.make(madeOn, by, due.of(draft, madeOn, by));
            row.reach(next, stamp());
            around.sharing().share(row.asRecord(), reasons);
            tasks.made(row.asRecord());
        });
    }

    /** Begins and makes a referral in one act: what for, where to, how urgent. */
    public ReferralId refer(FamilyId family, String module, ReferralDraft draft, LocalDate madeOn, Reasons reasons) {
        return desk.work().write(em -> {
            var id = begin(family, module, draft);
            make(id, ReferralStore.get(em, id).version(), madeOn, reasons);
            return id;
        });
    }

    /**
     * Notes what happened: one of the transitions of {@link ReferralWorkflow} between making and the follow-up, or
     * closing.
     *
     * @param on the true day
     * @param reason needed where it ends before any help
     * @throws RuleViolation with everything that keeps the transition closed
     */
    public void note(ReferralId referral, long version, String transition, LocalDate on, String reason) {
        desk.work().run(em -> {
            var row = fresh(em, referral, version);
            refuseFuture(on, "on");
            var why = reason.strip();
            if (why.length() > REASON_LENGTH) {
                throw new RuleViolation(ReferralRules.tooLong("HS-038", "reason", REASON_LENGTH));
            }
            row.reach(fire(em, row, transition, evidence(em, row).because(why), Reasons.NONE), stamp());
            noteEffects(row, transition, on, why);
        });
    }

    /** The longest reason. */
    public static final int REASON_LENGTH = 200;

    private void noteEffects(ReferralEntity row, String transition, LocalDate on, String why) {
        var id = new ReferralId(row.id());
        switch (transition) {
            case ReferralWorkflow.CONTACT -> row.contacted(on);
            case ReferralWorkflow.RECEIVE -> row.serviceBegan(on);
            case ReferralWorkflow.COMPLETE -> row.ended("", why);
            case ReferralWorkflow.INELIGIBLE -> row.ended(ReferralOutcome.NOT_ELIGIBLE.code(), why);
            case ReferralWorkflow.WAITLIST -> row.ended(ReferralOutcome.WAITLIST.code(), why);
            case ReferralWorkflow.DECLINE -> {
                row.ended(ReferralOutcome.DECLINED_BY_FAMILY.code(), why);
                tasks.followedUp(id);
            }
            case ReferralWorkflow.LOSE_TOUCH -> {
                row.ended(ReferralOutcome.UNKNOWN.code(), why);
                tasks.followedUp(id);
            }
            case ReferralWorkflow.CLOSE -> tasks.followedUp(id);
            default -> throw new IllegalArgumentException(transition);
        }
    }

    /**
     * Writes down what the family said; it may be asked again later, and the last answer counts. The resource is ranked
     * anew.
     *
     * @throws RuleViolation {@code E-REQ HS-039} without "in time?", {@code E-REQ HS-040} without "did it help?",
     *     {@code E-RANGE HS-040} off the scale
     */
    public void followUp(ReferralId referral, long version, FollowUp said) {
        desk.work().run(em -> {
            var row = fresh(em, referral, version);
            RuleViolation.throwIfAny(ReferralRules.wellFormed(said, desk.time().today()));
            var evidence = evidence(em, row).asking(said);
            row.reach(fire(em, row, ReferralWorkflow.FOLLOW_UP, evidence, Reasons.NONE), stamp());
            row.followedUp(said);
            em.persist(new FollowUpEntity(row.id(), said, desk.access().caller().staffCode(), stamp()));
            em.flush();
            tasks.followedUp(referral);
            var resource = row.asRecord().draft().to().resource();
            if (resource != null) {
                around.resources().rate(resource, () -> ReferralStore.results(em, resource));
            }
        });
    }

    /** Writes down what the family approved for the letter (DOC-08). */
    public void approveLetter(ReferralId referral, long version, LetterFacts letter) {
        desk.access().require(ReferralPermissions.WRITE);
        desk.work().run(em -> {
            var row = fresh(em, referral, version);
            RuleViolation.throwIfAny(LetterRules.check(letter, desk.time().today()));
            row.approve(letter, stamp());
            audit(referral, "letter");
        });
    }

    /** One referral; the reading is audited. Throws {@link NotFound} also when its family is out of scope. */
    public Referral get(ReferralId referral) {
        return desk.work().write(em -> {
            var known = known(referral);
            desk.audit().record(AuditAction.VIEW, ReferralStore.KIND, referral.value());
            return known;
        });
    }

    /** As {@link #get}, for an act that is audited itself. */
    Referral known(ReferralId referral) {
        desk.access().require(ReferralPermissions.READ);
        return desk.work().read(em -> visible(em, referral).asRecord());
    }

    /** A family's referrals, the latest first; the reading is audited. */
    public List<Referral> of(FamilyId family) {
        desk.access().require(ReferralPermissions.READ);
        return desk.work().write(em -> {
            scope.toRead().requireFamily(em, family.value());
            desk.audit().record(AuditAction.VIEW, ReferralStore.KIND, family.value());
            return ReferralStore.ofFamily(em, family).stream()
                    .map(ReferralEntity::asRecord)
                    .toList();
        });
    }

    /**
     * One page of the referrals in scope. It can be ordered by {@code family}, {@code to}, {@code urgency}, {@code
     * state}, {@code made} and {@code due}; by {@code due} when nothing is asked.
     */
    public Page<ReferralRow> list(ReferralFilter filter, PageRequest page) {
        desk.access().require(ReferralPermissions.READ);
        var me = desk.access().caller().staffCode();
        return desk.work().read(em -> list.page(em, filter, me, desk.time().today(), page));
    }

    /** What the family said, the latest first; the reading is audited. */
    public List<FollowUp> followUps(ReferralId referral) {
        desk.access().require(ReferralPermissions.READ);
        return desk.work().write(em -> {
            visible(em, referral);
            desk.audit().record(AuditAction.VIEW, ReferralStore.KIND, referral.value(), Map.of("field", "follow_ups"));
            return ReferralStore.followUps(em, referral).stream()
                    .map(FollowUpEntity::asRecord)
                    .toList();
        });
    }

    /** As {@link #known}, for an act that leaves something behind: a filed paper for instance. */
    Referral own(ReferralId referral) {
        desk.access().require(ReferralPermissions.READ);
        return desk.work().read(em -> changeable(em, referral).asRecord());
    }

    /** Each way on from here, with what keeps it closed. */
    public List<Step> steps(ReferralId referral) {
        desk.access().require(ReferralPermissions.READ);
        return desk.work().read(em -> {
            var row = visible(em, referral);
            return workflows.steps(ReferralWorkflow.RULES, row.state(), evidence(em, row));
        });
    }

    /** The categories in which a family got help through referrals in these days, each once (B-16). */
    public Set<String> received(FamilyId family, LocalDate from, LocalDate to) {
        desk.access().require(ReferralPermissions.READ);
        return desk.work().read(em -> {
            scope.toRead().requireFamily(em, family.value());
            return ReferralStore.received(em, family, from, to);
        });
    }

    private ReferralState fire(
            EntityManager em, ReferralEntity row, String transition, ReferralEvidence evidence, Reasons reasons) {
        scope.toWrite().requireFamily(em, row.family());
        return workflows.fire(ReferralWorkflow.RULES, transition, row.state(), row.id(), evidence, reasons);
    }

    private ReferralEvidence evidence(EntityManager em, ReferralEntity row) {
        var referral = row.asRecord();
        var resource = referral.draft().to().resource();
        var capacity = resource == null
                ? Capacity.UNKNOWN
                : around.resources().get(resource).draft().capacity();
        var today = desk.time().today();
        var madeOn = Objects.requireNonNullElse(referral.made().on(), today);
        var tried = around.contacts().between(referral.family(), madeOn, today);
        var notShared =
                referral.state() == ReferralState.DRAFT ? around.sharing().whyNotYet(referral) : List.<Refusal>of();
        return new ReferralEvidence(
                referral, capacity, ReferralStore.isDoubled(em, referral), tried, notShared, "", null);
    }

    /** The draft with the resource's name of today; later changes of the directory do not change what was made. */
    private ReferralDraft named(ReferralDraft draft) {
        var person = draft.person();
        if (person != null) {
            around.people().requireWritable(person);
        }
        var resource = draft.to().resource();
        if (resource == null) {
            return draft;
        }
        Resource known = around.resources().get(resource);
        return new ReferralDraft(
                person,
                new Destination(resource, known.name()),
                draft.category(),
                draft.domain(),
                draft.urgency(),
                draft.sending(),
                draft.openness(),
                draft.basis());
    }

    private void refuseFuture(LocalDate day, String field) {
        var today = desk.time().today();
        if (day.isAfter(today)) {
            throw new RuleViolation(Refusal.of(RefusalCode.E_RANGE, "HS-038", "fam.refusal.referral_in_future")
                    .at(field)
                    .with("today", today));
        }
    }

    private ReferralEntity fresh(EntityManager em, ReferralId referral, long version) {
        desk.access().require(ReferralPermissions.WRITE);
        var row = changeable(em, referral);
        if (row.version() != version) {
            throw new StaleData(ReferralStore.KIND, referral.value());
        }
        return row;
    }

    /** Whether the caller may see a referral; asks without leaving a trace. */
    boolean maySee(ReferralId referral) {
        if (!desk.access().allows(ReferralPermissions.READ)) {
            return false;
        }
        try {
            get(referral);
            return true;
        } catch (NotFound hidden) {
            return false;
        }
    }

    /** Whether the caller may change a referral; asks without leaving a trace. */
    boolean mayChange(ReferralId referral) {
        if (!desk.access().allows(ReferralPermissions.WRITE)) {
            return false;
        }
        try {
            desk.work().read(em -> changeable(em, referral));
            return true;
        } catch (NotFound hidden) {
            return false;
        }
    }

    private ReferralEntity visible(EntityManager em, ReferralId referral) {
        var row = ReferralStore.get(em, referral);
        scope.toRead().requireFamily(em, row.family());
        return row;
    }

    private ReferralEntity changeable(EntityManager em, ReferralId referral) {
        var row = ReferralStore.get(em, referral);
        scope.toWrite().requireFamily(em, row.family());
        return row;
    }

    private void audit(ReferralId referral, String field) {
        desk.audit().record(AuditAction.CHANGE, ReferralStore.KIND, referral.value(), Map.of("field", field));
    }

    private Stamp stamp() {
        return Stamp.byHand(desk.access(), desk.time());
    }
}
