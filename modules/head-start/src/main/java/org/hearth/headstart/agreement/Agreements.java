package org.hearth.headstart.agreement;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.document.CopyHolder;
import org.hearth.core.document.CopyWay;
import org.hearth.core.document.DocumentGuard;
import org.hearth.core.document.Integrity;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.workflow.Reasons;
import org.hearth.core.workflow.Step;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.plan.Author;
import org.hearth.headstart.plan.Plan;
import org.hearth.headstart.plan.PlanEvidence;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.plan.PlanWorkflow;
import org.hearth.headstart.plan.Side;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartLists;
import org.hearth.headstart.program.HeadStartPermissions;
import org.hearth.headstart.program.HeadStartPolicy;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.headstart.program.PlanYear;
import org.hearth.headstart.program.Refusals;

/** The Family Partnership Agreement: its draft, the signatures of both sides, the printed documents and their copies. */
public final class Agreements {

    private final CoreServices core;
    private final PartnershipFile file;
    private final Papers papers;

    public Agreements(CoreServices core, PartnershipFile file, Papers papers) {
        this.core = core;
        this.file = file;
        this.papers = papers;
    }

    /** The agreement of a plan; a new, empty draft when nobody began one. */
    public Optional<Agreement> find(PlanId plan) {
        core.access().require(HeadStartPermissions.READ);
        return core.work().read(em -> {
            file.plan(plan);
            return AgreementStore.ofPlan(em, plan).map(row -> toRecord(em, row));
        });
    }

    /** The day on which an agreement was signed in another system; empty when there is none. */
    public Optional<LocalDate> signedElsewhere(FamilyId family, PlanYear year) {
        core.access().require(HeadStartPermissions.READ);
        return core.work().read(em -> {
            file.requireVisible(em, family);
            return AgreementStore.imported(em, family, year)
                    .map(row -> toRecord(em, row))
                    .map(Agreement::signedOn);
        });
    }

    /**
     * Keeps what both sides agree on beside the goals.
     *
     * @param version 0 for the first time
     * @throws RuleViolation {@code E-FMT HS-042} for an unknown purpose, {@code E-LOCK HS-042} once it is signed
     */
    public void save(PlanId planId, int version, AgreementDraft draft) {
        core.access().require(HeadStartPermissions.WRITE);
        RuleViolation.throwIfAny(check(draft));
        core.work().run(em -> {
            var row = begun(em, file.planToChange(planId), version);
            row.restate(draft);
            core.audit().record(AuditAction.CHANGE, AgreementStore.KIND, row.id());
        });
    }

    private AgreementEntity begun(EntityManager em, Plan plan, int version) {
        var known = AgreementStore.ofPlan(em, plan.id());
        if (version != known.map(AgreementEntity::version).orElse(0)) {
            throw new StaleData(AgreementStore.KIND, plan.id().value());
        }
        known.filter(row -> row.state() != AgreementState.DRAFT).ifPresent(row -> {
            throw new RuleViolation(Refusals.of(RefusalCode.E_LOCK, "HS-042", "agreement_signed"));
        });
        return known.orElseGet(() -> {
            var fresh = new AgreementEntity(AgreementId.next(), plan.id(), plan.family(), plan.year());
            em.persist(fresh);
            return fresh;
        });
    }

    private static List<Refusal> check(AgreementDraft draft) {
        var refusals = new ArrayList<Refusal>();
        draft.orderedPurposes().stream()
                .filter(Predicate.not(HeadStartLists.PURPOSES::has))
                .forEach(each -> refusals.add(Refusals.of(RefusalCode.E_FMT, "HS-042", "purpose_unknown")
                        .at("purposes")
                        .with("value", each)));
        Refusals.tooLong(draft.disabilitySupports(), AgreementDraft.TEXT_LENGTH, "HS-043", "disability")
                .ifPresent(refusals::add);
        return refusals;
    }

    /** Everything, beside the signatures, that still keeps both sides from agreeing; soft rules among it. */
    public List<Refusal> whyNotYet(PlanId planId) {
        core.access().require(HeadStartPermissions.READ);
        return core.work().read(em -> {
            var contents = contents(em, planId);
            return file.plans().steps(evidence(contents, true, true)).stream()
                    .filter(step -> step.transition().equals(PlanWorkflow.AGREE))
                    .map(Step::refusals)
                    .findFirst()
                    .orElse(List.of());
        });
    }

    /** What the documents would tell now: to be taken just before it is shown to those who sign. */
    public Shown shown(PlanId plan) {
        core.access().require(HeadStartPermissions.READ);
        return new Shown(core.work().<Contents>read(em -> contents(em, plan)));
    }

    /**
     * Both sides agree: the plan is agreed, the agreement and a sheet for each goal are printed, the originals filed.
     *
     * @param shown what lay before those who sign
     * @param reasons answers to soft rules, such as {@code W-READY}
     * @throws RuleViolation with everything that is missing: {@code HS-002}, {@code HS-009}, {@code HS-042}, {@code
     *     HS-043}, {@code HS-056}, {@code HS-086}; {@code E-RANGE HS-002} when somebody agreed without a signature before
     *     the plan began or in the future
     * @throws StaleData when somebody changed what the documents tell after it was shown
     */
    public void sign(PlanId planId, Shown shown, List<PartySignature> signatures, Reasons reasons, PrintChoice print) {
        core.access().require(HeadStartPermissions.WRITE);
        RuleViolation.throwIfAny(
                signatures.stream().flatMap(each -> check(each).stream()).toList());
        var today = core.time().today();
        var read = core.work().<Contents>read(em -> {
            file.planToChange(planId);
            return contents(em, planId);
        });
        if (!read.saysTheSameAs(shown.contents())) {
            throw new StaleData(AgreementStore.KIND, planId.value());
        }
        RuleViolation.throwIfAny(unsignedInTime(read.plan(), signatures));
        requireAgree(read, signatures, reasons);
        // Printing takes its time; no row is locked meanwhile.
        var printed = papers.print(read.signed(today), signatures, print);
        core.work().run(em -> {
            var row = begun(em, file.planToChange(planId), read.agreement().version());
            var now = contents(em, planId);
            if (!now.saysTheSameAs(read)) {
                throw new StaleData(AgreementStore.KIND, planId.value());
            }
            file.plans().move(evidence(now, signatures), PlanWorkflow.AGREE, reasons);
            row.sign(today);
            signatures.forEach(each ->
                    em.persist(new SignatureEntity(row.id(), each, core.time().now())));
            core.audit().record(AuditAction.SIGN, AgreementStore.KIND, row.id());
            papers.file(read.signed(today), printed);
            follow(file.plan(planId), today);
        });
    }

    /** Nothing is printed that cannot be signed. */
    private void requireAgree(Contents contents, List<PartySignature> signatures, Reasons reasons) {
        RuleViolation.throwIfAny(file.plans().steps(evidence(contents, signatures)).stream()
                .filter(step -> step.transition().equals(PlanWorkflow.AGREE))
                .flatMap(step -> step.refusals().stream())
                .filter(each ->
                        !each.code().isWarning() || !reasons.answer(each.code().label()))
                .toList());
    }

    private PlanEvidence evidence(Contents contents, List<PartySignature> signatures) {
        return evidence(
                contents,
                signatures.stream().anyMatch(each -> each.side() == Side.FAMILY),
                signatures.stream().anyMatch(each -> each.side() == Side.STAFF));
    }

    /** A spoken yes keeps its true day: not before the plan began, not in the future. */
    private List<Refusal> unsignedInTime(Plan plan, List<PartySignature> signatures) {
        var today = core.time().today();
        return signatures.stream()
                .map(PartySignature::agreedOn)
                .flatMap(Optional::stream)
                .filter(day -> day.isAfter(today) || day.isBefore(plan.initiatedOn()))
                .map(day -> Refusals.of(RefusalCode.E_RANGE, "HS-002", "agreed_out_of_range")
                        .at("agreedOn")
                        .with("from", plan.initiatedOn()))
                .toList();
    }

    private static List<Refusal> check(PartySignature signature) {
        var refusals = new ArrayList<Refusal>();
        Refusals.blank(signature.signer(), "HS-002", "signer_unnamed", "signer").ifPresent(refusals::add);
        if (signature.way() == SignatureWay.SCREEN && signature.image().isEmpty()) {
            refusals.add(
                    Refusals.of(RefusalCode.E_REQ, "HS-002", "signature_empty").at("signature"));
        }
        if (signature.way() == SignatureWay.AGREED_UNSIGNED) {
            Refusals.blank(signature.witness(), "HS-002", "no_witness", "witness")
                    .ifPresent(refusals::add);
        }
        return refusals;
    }

    private void follow(Plan plan, LocalDate today) {
        var family = plan.family();
        core.tasks().settle(HeadStartTasks.AGREE, family.value());
        var due = today.plusDays(core.policy().value(HeadStartPolicy.COPY_FAMILY_DAYS, plan.initiatedOn()));
        core.tasks()
                .open(HeadStartTasks.ofFamily(
                                HeadStartTasks.FAMILY_COPY,
                                "HS-023",
                                family,
                                core.access().caller().staffCode(),
                                due)
                        .settledByDeed());
    }

    /** The printed documents of a plan and who holds them. */
    public List<DocumentCopy> copies(PlanId plan) {
        core.access().require(HeadStartPermissions.READ);
        return core.work().read(em -> {
            file.plan(plan);
            return papers.filed(plan);
        });
    }

    /**
     * Writes down that the family got its copies (FS 001, procedure 6).
     *
     * @throws RuleViolation {@code E-RANGE HS-023} for a day in the future
     */
    public void giveCopies(PlanId planId, LocalDate on, CopyWay way, String receiver) {
        core.access().require(HeadStartPermissions.WRITE);
        var to = receiver.strip();
        if (on.isAfter(core.time().today())) {
            throw new RuleViolation(
                    Refusals.of(RefusalCode.E_RANGE, "HS-023", "copy_in_future").at("givenOn"));
        }
        Refusals.tooLong(to, Author.NAME_LENGTH, "HS-023", "receiver").ifPresent(refusal -> {
            throw new RuleViolation(refusal);
        });
        core.work().run(em -> {
            var plan = file.planToChange(planId);
            papers.filed(planId).stream()
                    .filter(each -> each.holder() == CopyHolder.FAMILY && each.givenOn() == null)
                    .forEach(each -> papers.give(each, on, way, to));
            core.tasks().settle(HeadStartTasks.FAMILY_COPY, plan.family().value());
            core.audit().record(AuditAction.CHANGE, AgreementStore.KIND, planId.value(), Map.of("field", "copies"));
        });
    }

    /** The bytes of a filed document of a plan. Throws {@link NotFound} for another plan's. */
    public byte[] pdf(PlanId plan, UUID document) {
        if (copies(plan).stream().noneMatch(each -> each.document().equals(document))) {
            throw new NotFound("hs.document", document);
        }
        return core.work().write(em -> papers.pdf(document));
    }

    /** Whether a filed document of a plan is still what was filed. Throws {@link NotFound} for another plan's. */
    public Integrity check(PlanId plan, UUID document) {
        if (copies(plan).stream().noneMatch(each -> each.document().equals(document))) {
            throw new NotFound("hs.document", document);
        }
        return papers.check(document);
    }

    /** Who may see what was filed of a plan: who may see the plan. */
    public List<DocumentGuard> guards() {
        return List.of(
                new DocumentGuard(AgreementStore.KIND, this::maySee, this::mayHandOut),
                new DocumentGuard(Papers.GOAL_SHEET, this::maySee, this::mayHandOut));
    }

    private boolean maySee(UUID plan) {
        if (!core.access().allows(HeadStartPermissions.READ)) {
            return false;
        }
        try {
            file.plan(new PlanId(plan));
            return true;
        } catch (NotFound hidden) {
            return false;
        }
    }

    private boolean mayHandOut(UUID plan) {
        if (!core.access().allows(HeadStartPermissions.WRITE)) {
            return false;
        }
        try {
            core.work().read(em -> file.planToChange(new PlanId(plan)));
            return true;
        } catch (NotFound hidden) {
            return false;
        }
    }

    /** The agreement as it would be printed now, unsigned, to be read before signing. */
    public byte[] preview(PlanId plan, PrintChoice choice) {
        core.access().require(HeadStartPermissions.READ);
        return papers.agreement(
                core.work().<Contents>read(em -> contents(em, plan)), List.of(), CopyHolder.FAMILY, choice);
    }

    private Contents contents(EntityManager em, PlanId planId) {
        var agreement = AgreementStore.ofPlan(em, planId)
                .map(row -> toRecord(em, row))
                .orElseGet(() -> new Agreement(
                        AgreementId.next(), 0, AgreementState.DRAFT, AgreementDraft.EMPTY, null, List.of()));
        return file.contents(planId, agreement, papers.filed(planId));
    }

    private PlanEvidence evidence(Contents contents, boolean familySigned, boolean staffSigned) {
        var draft = contents.agreement().draft();
        var unanswered = contents.disabilityApplies() && !draft.isDisabilityAnswered();
        return file.evidence(contents.plan())
                .with(new PlanEvidence.Agreed(draft.purposes(), unanswered, familySigned, staffSigned));
    }

    private static Agreement toRecord(EntityManager em, AgreementEntity row) {
        return row.toRecord(AgreementStore.agreedBy(em, row.id()));
    }
}
