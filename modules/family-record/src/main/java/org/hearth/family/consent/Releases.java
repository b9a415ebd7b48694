package org.hearth.family.consent;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.document.DocumentGuard;
import org.hearth.core.document.StoredDocument;
import org.hearth.core.event.ModuleEvent;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.policy.AllowedChange;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.core.workflow.Reasons;
import org.hearth.core.workflow.Workflow;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.People;
import org.hearth.family.person.PersonId;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.trail.Stamp;

/** Releases of information: drafted with the family, signed, and taken back whenever the family wants. */
public final class Releases {

    /** From which age a minor decides about the own record, where state law says so. */
    public static final PolicyParameter<Integer> MINOR_AGE = PolicyParameter.number(
                    "core.consent.minor_age", "B-56", 18, "state law", AllowedChange.FREE)
            .ofPrivacy();

    private final Desk desk;
    private final ConsentCore core;
    private final ReleaseStore readable;
    private final ReleaseStore writable;
    private final Parties parties;
    private final ReleasePapers papers;

    public Releases(ConsentCore core, FamilyScope scope, People people, ReleasePapers papers) {
        this.core = core;
        this.papers = papers;
        desk = core.desk();
        readable = new ReleaseStore(scope.toRead());
        writable = new ReleaseStore(scope.toWrite());
        parties = new Parties(people, writable, core.policy());
    }

    /** The way of a release, as a table. */
    public static Workflow<?, ?> workflow() {
        return ReleaseWorkflow.TABLE;
    }

    /** The releases about anybody in a family, newest first, drafts among them; the reading is audited. */
    public List<Release> ofFamily(FamilyId family) {
        desk.access().require(ConsentPermissions.READ);
        return desk.work().write(em -> {
            var all = records(em, readable.ofFamily(em, family));
            desk.audit().record(AuditAction.VIEW, ReleaseStore.KIND, family.value());
            return all;
        });
    }

    /** One release; the reading is audited. Throws {@link NotFound} also when it is about nobody in scope. */
    public Release get(ReleaseId release) {
        desk.access().require(ConsentPermissions.READ);
        return desk.work().write(em -> {
            var record = asRecord(em, readable.get(em, release));
            desk.audit().record(AuditAction.VIEW, ReleaseStore.KIND, release.value());
            return record;
        });
    }

    /**
     * Begins a release. It may be unfinished; everything it needs is asked when it is signed.
     *
     * @throws RuleViolation {@code E-REQ B-06} when it is about nobody, {@code E-FMT B-06} for an unknown code, {@code
     *     E-RANGE B-06} when it ends before it begins
     * @throws NotFound for people out of scope
     */
    public ReleaseId draft(ReleaseDraft draft) {
        desk.access().require(ConsentPermissions.WRITE);
        RuleViolation.throwIfAny(ReleaseRules.malformed(draft));
        return desk.work().write(em -> {
            parties.requireVisible(draft);
            var row = new ReleaseEntity(ReleaseId.next(), draft, stamp());
            em.persist(row);
            em.flush(); // the subjects know only its id
            name(em, row.id(), draft.subjects());
            desk.audit().record(AuditAction.CREATE, ReleaseStore.KIND, row.id());
            return new ReleaseId(row.id());
        });
    }

    /**
     * Changes a draft; as {@link #draft}.
     *
     * @throws RuleViolation {@code E-LOCK B-06} once it is signed
     */
    public void change(ReleaseId release, long version, ReleaseDraft draft) {
        desk.access().require(ConsentPermissions.WRITE);
        RuleViolation.throwIfAny(ReleaseRules.malformed(draft));
        desk.work().run(em -> {
            parties.requireVisible(draft);
            var row = open(em, release, version);
            row.restate(draft, stamp());
            name(em, row.id(), draft.subjects());
            desk.audit().record(AuditAction.CHANGE, ReleaseStore.KIND, row.id());
        });
    }

    /** Puts a draft away; {@code E-LOCK B-06} once it is signed. */
    public void discard(ReleaseId release, long version) {
        desk.access().require(ConsentPermissions.WRITE);
        desk.work().run(em -> {
            open(em, release, version).discard(stamp(), "draft discarded");
            desk.audit().record(AuditAction.CHANGE, ReleaseStore.KIND, release.value(), Map.of("void", "discarded"));
        });
    }

    private ReleaseEntity open(EntityManager em, ReleaseId release, long version) {
        var row = fresh(writable.get(em, release), version);
        if (row.state() != ReleaseState.DRAFT) {
            throw new RuleViolation(ReleaseRules.refusal(RefusalCode.E_LOCK, "B-06", "signed"));
        }
        return row;
    }

    private static ReleaseEntity fresh(ReleaseEntity row, long version) {
        if (row.version() != version) {
            throw new StaleData(ReleaseStore.KIND, row.id());
        }
        return row;
    }

    private void name(EntityManager em, UUID release, Set<PersonId> people) {
        var wanted = people.stream().map(PersonId::value).collect(Collectors.toSet());
        var known = writable.subjects(em, release);
        known.forEach(each -> each.keep(wanted.contains(each.person())));
        known.forEach(each -> wanted.remove(each.person()));
        wanted.forEach(person -> em.persist(new ReleaseSubjectEntity(release, person)));
        em.flush();
    }

    /** The form as it would be printed now, unsigned, to be read together before signing; the printing is audited. */
    public byte[] preview(ReleaseId release, PrintChoice choice) {
        desk.access().require(ConsentPermissions.READ);
        return desk.work().write(em -> {
            var record = asRecord(em, readable.get(em, release));
            desk.audit().record(AuditAction.PRINT, ReleaseStore.KIND, release.value(), Map.of("preview", "yes"));
            return papers.preview(record, names(record), choice);
        });
    }

    /**
     * The giver signs: the release holds from its first day on, and the form is filed.
     *
     * @throws RuleViolation with everything that is missing: {@code E-REQ B-06} and {@code HS-012} for parts of the
     *     form, {@code E-CONSENT B-06} and {@code B-56} for a giver who may not decide, {@code E-CONSENT B-37} for
     *     records of substance use treatment on a common form
     */
    public void sign(ReleaseId release, long version, ReleaseSignature signature, PrintChoice choice) {
        desk.access().require(ConsentPermissions.WRITE);
        desk.work().run(em -> {
            var row = open(em, release, version);
            var draft = asRecord(em, row);
            var today = desk.time().today();
            var about = new ReleaseCase(
                    draft,
                    today,
                    signature,
                    parties.standings(em, draft.draft(), today),
                    parties.needsInterpreter(draft.draft()),
                    core.policy().value(MINOR_AGE));
            row.sign(fire(ReleaseWorkflow.SIGN, about), signature, today, stamp());
            desk.audit().record(AuditAction.SIGN, ReleaseStore.KIND, row.id());
            papers.file(asRecord(em, row), names(draft), signature, choice);
        });
    }

    /**
     * Takes a release back. It counts from the moment the withdrawal was received; what went out before stays rightful
     * (45 CFR 1303.22(a)). No version is asked: nobody's other change may hold it up. Nothing that rests on the release
     * is stored once this is.
     *
     * @throws RuleViolation {@code E-RANGE B-06} for a moment in the future, {@code E-FMT B-06} for an unknown way,
     *     {@code E-REQ B-06} without a name, {@code E-STATE} for one that had ended by then
     */
    public void revoke(ReleaseId release, Revocation revocation, PrintChoice choice) {
        desk.access().require(ConsentPermissions.REVOKE);
        RuleViolation.throwIfAny(
                RevocationRules.refusals(revocation, desk.time().now()));
        desk.work().run(em -> {
            var row = writable.hold(em, release);
            var record = asRecord(em, row);
            var from = LocalDate.ofInstant(revocation.receivedAt(), desk.time().agencyZone());
            var next = fire(ReleaseWorkflow.REVOKE, ReleaseCase.of(record, from));
            papers.revoke(record, names(record), revocation, choice);
            row.end(
                    next,
                    new Release.Ended(
                            EndCause.REVOKED, revocation.receivedAt(), from, revocation.by(), revocation.how()),
                    stamp());
            core.events().publish(ModuleEvent.of(ConsentEvents.REVOKED, release.value()));
        });
    }

    /**
     * Notes that the giver lost custody: from {@code from} on the release does not hold.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     */
    public void endAuthority(ReleaseId release, long version, LocalDate from) {
        end(release, version, ReleaseWorkflow.END_AUTHORITY, new Cause(EndCause.CUSTODY, from));
    }

    /**
     * Notes that what the release was given for is done: {@code lastDay} is its last.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     */
    public void finish(ReleaseId release, long version, LocalDate lastDay) {
        end(release, version, ReleaseWorkflow.FINISH, new Cause(EndCause.PURPOSE_DONE, lastDay.plusDays(1)));
    }

    private record Cause(EndCause code, LocalDate from) {}

    private void end(ReleaseId release, long version, String act, Cause cause) {
        desk.access().require(ConsentPermissions.WRITE);
        desk.work().run(em -> {
            var row = fresh(writable.hold(em, release), version);
            var next = fire(act, ReleaseCase.of(asRecord(em, row), desk.time().today()));
            row.end(next, new Release.Ended(cause.code(), desk.time().now(), cause.from(), "", ""), stamp());
        });
    }

    private ReleaseState fire(String act, ReleaseCase about) {
        var release = about.release();
        return core.workflows()
                .fire(ReleaseWorkflow.TABLE, act, release.state(), release.id().value(), about, Reasons.NONE);
    }

    /** How every release about those of {@code people} in scope stands at this moment, ended ones among them. */
    public List<Standing> standings(Collection<PersonId> people) {
        desk.access().require(ConsentPermissions.READ);
        return desk.work().read(em -> standings(em, people));
    }

    /**
     * As {@link #standings}, with every release held until the unit of work is over: whoever takes one back waits, and
     * whoever shares sees what was taken back before. For the gate of disclosures.
     */
    public List<Standing> held(Collection<PersonId> people) {
        desk.access().require(ConsentPermissions.READ);
        return desk.work().write(em -> {
            writable.hold(em, people);
            return standings(em, people);
        });
    }

    private List<Standing> standings(EntityManager em, Collection<PersonId> people) {
        var known = parties.known(Set.copyOf(people));
        var today = desk.time().today();
        var now = desk.time().now();
        return records(em, writable.signed(em, people)).stream()
                .flatMap(release -> known.values().stream()
                        .filter(person -> release.draft().subjects().contains(person.id()))
                        .map(person -> new Standing(
                                person.id(),
                                release,
                                release.terms(
                                                person.id(),
                                                parties.ofAgeOn(person).orElse(null))
                                        .lapse(today, now))))
                .toList();
    }

    /** The printed documents of a release, newest first. */
    public List<StoredDocument> documents(ReleaseId release) {
        desk.access().require(ConsentPermissions.READ);
        return desk.work().read(em -> {
            readable.get(em, release);
            return papers.about(release);
        });
    }

    /** The bytes of a printed document of a release. Throws {@link NotFound} for another's. */
    public byte[] pdf(ReleaseId release, UUID document) {
        if (documents(release).stream().noneMatch(each -> each.id().equals(document))) {
            throw new NotFound("fam.document", document);
        }
        return desk.work().write(em -> papers.pdf(document));
    }

    /** Who may see the papers of a release: who may see the release, and who answers for who opened them. */
    public DocumentGuard guard() {
        return new DocumentGuard(
                ReleaseStore.KIND,
                release -> desk.access().allows(ConsentPermissions.OPENINGS) || isIn(readable, release),
                release -> isIn(writable, release));
    }

    private boolean isIn(ReleaseStore store, UUID release) {
        return desk.access().allows(ConsentPermissions.READ)
                && desk.work()
                        .<Boolean>read(
                                em -> store.find(em, new ReleaseId(release)).isPresent());
    }

    private List<String> names(Release release) {
        return parties.known(release.draft().subjects()).values().stream()
                .map(person -> person.name().display())
                .sorted()
                .toList();
    }

    private List<Release> records(EntityManager em, List<ReleaseEntity> rows) {
        var subjects = writable.subjects(em, rows);
        return rows.stream()
                .map(row -> row.asRecord(subjects.getOrDefault(row.id(), Set.of())))
                .toList();
    }

    private Release asRecord(EntityManager em, ReleaseEntity row) {
        return records(em, List.of(row)).getFirst();
    }

    private Stamp stamp() {
        return Stamp.byHand(desk.access(), desk.time());
    }
}
