package org.hearth.family.retention;

import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.job.Jobs;
import org.hearth.core.record.KeptRecords;
import org.hearth.core.task.NewTask;
import org.hearth.core.task.Tasks;
import org.hearth.family.privacy.PrivacyPermissions;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyScope;

/**
 * Removing the record of a family for good: somebody proposes it, somebody else approves it, then it is carried out in
 * the background in one unit of work. What keeps the record is asked all three times, and nothing may have been added,
 * changed or taken out since the proposal.
 */
public final class Purges {

    static final String MODULE = "family-record";

    private final Desk desk;
    private final FamilyScope scope;
    private final PurgeTargets targets;
    private final Office office;
    private final PurgeWork work;

    /** What the platform carries it out with. */
    public record Office(KeptRecords records, Jobs jobs, Tasks tasks) {}

    public Purges(Desk desk, FamilyScope scope, Retention retention, Office office) {
        this.desk = desk;
        this.scope = scope;
        this.office = office;
        targets = retention.targets();
        work = new PurgeWork(desk, targets, office.records());
    }

    /**
     * Proposes to remove a record; whoever decides gets a task.
     *
     * @throws org.hearth.core.failure.NotFound for a family that does not exist
     * @throws RuleViolation {@code E-EARLY C11} before its time is over, {@code E-STATE C11} while something keeps it
     *     and when something changed since the preview, {@code E-DUP C11} while another proposal waits
     */
    public PurgeId propose(PurgeDraft draft) {
        desk.access().require(PrivacyPermissions.PURGE_PROPOSE);
        var family = draft.family().value();
        RetentionRules.limited(draft.note(), Purge.NOTE_LENGTH, "note");
        return desk.work().write(em -> {
            RetentionStore.card(em, family);
            if (RetentionStore.openPurge(em, family).isPresent()) {
                throw RetentionRules.proposedAlready();
            }
            check(em, family, draft.reason(), draft.facts());
            var id = PurgeId.next();
            em.persist(new PurgeEntity(
                    id, draft, desk.access().caller(), desk.time().now()));
            ask(id);
            audit(family, "proposed", id);
            return id;
        });
    }

    private void check(EntityManager em, UUID family, PurgeReason reason, String facts) {
        var target = targets.of(em, family);
        RuleViolation.throwIfAny(
                RetentionRules.refusals(target.standing(), reason, desk.time().today()));
        if (!target.facts().equals(facts)) {
            throw RetentionRules.changed();
        }
    }

    private void ask(PurgeId id) {
        var due = desk.time().today().plusDays(RetentionPolicy.DECISION_DAYS);
        office.tasks()
                .open(new NewTask(
                                MODULE,
                                RetentionPolicy.TASK,
                                RetentionPolicy.RULE,
                                RetentionStore.PURGE,
                                id.value(),
                                "",
                                "privacy_officer",
                                due,
                                "retention")
                        .settledByDeed());
    }

    /** One page of the proposals, the latest first: those that wait or are being carried out, or all. */
    public Page<Purge.Line> list(boolean all, PageRequest page) {
        desk.access().require(PrivacyPermissions.RETENTION);
        return desk.work().read(em -> RetentionStore.purges(em, all, page, scope.all()));
    }

    /**
     * Takes one's own proposal back.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation {@code E-CONFLICT C11} for somebody else's, {@code E-LOCK C11} once it was decided
     */
    public void withdraw(PurgeId purge, long version) {
        desk.access().require(PrivacyPermissions.PURGE_PROPOSE);
        desk.work().run(em -> {
            var row = waiting(em, purge, version);
            if (!row.proposedBy().equals(desk.access().caller().user())) {
                throw RetentionRules.othersProposal();
            }
            decide(row, PurgeState.WITHDRAWN, "");
        });
    }

    /**
     * Says no.
     *
     * @param answer why, or an empty string
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation {@code E-CONFLICT C11} for one's own, {@code E-LOCK C11} once it was decided
     */
    public void decline(PurgeId purge, long version, String answer) {
        desk.access().require(PrivacyPermissions.PURGE_APPROVE);
        var words = RetentionRules.limited(answer, Purge.NOTE_LENGTH, "answer");
        desk.work().run(em -> decide(ofAnother(em, purge, version), PurgeState.DECLINED, words));
    }

    /**
     * Says yes; the record is removed in the background then. What goes wrong there removes nothing and stands in the list.
     *
     * @return the id of the job
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation {@code E-CONFLICT C11} for one's own, {@code E-LOCK C11} once it was decided, and as {@link
     *     #propose}
     */
    public UUID approve(PurgeId purge, long version) {
        desk.access().require(PrivacyPermissions.PURGE_APPROVE);
        var job = TimeOrderedId.next();
        desk.work().run(em -> {
            var row = ofAnother(em, purge, version);
            check(em, row.family(), row.reason(), row.facts());
            decide(row, PurgeState.APPROVED, "");
        });
        desk.work()
                .afterCommit(
                        () -> office.jobs().start(job, MODULE, "fam.purge.job", progress -> work.run(purge, progress)));
        return job;
    }

    private PurgeEntity ofAnother(EntityManager em, PurgeId purge, long version) {
        var row = waiting(em, purge, version);
        if (row.proposedBy().equals(desk.access().caller().user())) {
            throw RetentionRules.ownProposal();
        }
        return row;
    }

    private static PurgeEntity waiting(EntityManager em, PurgeId purge, long version) {
        var row = RetentionStore.purge(em, purge, version);
        if (row.state() != PurgeState.PROPOSED) {
            throw RetentionRules.decided();
        }
        return row;
    }

    private void decide(PurgeEntity row, PurgeState state, String words) {
        row.decide(state, words, desk.access().caller(), desk.time().now());
        office.tasks().settle(RetentionPolicy.TASK, row.id());
        audit(row.family(), state.name().toLowerCase(Locale.ROOT), new PurgeId(row.id()));
    }

    private void audit(UUID family, String step, PurgeId purge) {
        desk.audit()
                .record(
                        AuditAction.CHANGE,
                        "family",
                        family,
                        Map.of("removal", purge.value().toString(), "step", step));
    }

    /** The daily look for what a server that stopped left unfinished; nothing was removed then. */
    public void failStopped() {
        desk.access().require(PrivacyPermissions.PURGE_APPROVE);
        work.failStopped();
    }

    /** The numbers of the families, for the tasks; never a name. */
    Map<UUID, String> names(Set<UUID> purges) {
        if (!desk.access().allows(PrivacyPermissions.RETENTION)) {
            return Map.of();
        }
        return desk.work()
                .read(em -> RetentionStore.numbers(em, purges).stream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1])));
    }
}
