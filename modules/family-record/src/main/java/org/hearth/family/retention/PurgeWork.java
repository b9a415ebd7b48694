package org.hearth.family.retention;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.job.Jobs.Progress;
import org.hearth.core.record.KeptRecords;
import org.hearth.family.retention.RetentionStore.Card;
import org.hearth.family.scope.Desk;
import org.hearth.family.search.SearchKeys;

/** Carries out an approved removal: all of it or nothing. */
final class PurgeWork {

    /** No removal takes longer; one that is still begun then was cut off with its server. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private static final String PROBLEM = "fam.purge.problem.";

    private final Desk desk;
    private final PurgeTargets targets;
    private final KeptRecords records;

    PurgeWork(Desk desk, PurgeTargets targets, KeptRecords records) {
        this.desk = desk;
        this.targets = targets;
        this.records = records;
    }

    /** Nobody waits for it, so that what goes wrong is kept with the proposal. */
    void run(PurgeId purge, Progress progress) {
        progress.at(0, 1);
        boolean done = false;
        var problem = "error";
        try {
            desk.work().run(em -> remove(em, purge));
            done = true;
        } catch (RuleViolation refused) {
            problem = "refused";
        } finally {
            if (!done) {
                fail(purge, problem);
            }
        }
        progress.at(1, 1);
    }

    private void fail(PurgeId purge, String problem) {
        desk.work().run(em -> {
            var row = RetentionStore.purge(em, purge);
            row.fail(PROBLEM + problem);
            desk.audit()
                    .record(AuditAction.CHANGE, "family", row.family(), Map.of("removal", "failed", "why", problem));
        });
    }

    private void remove(EntityManager em, PurgeId purge) {
        var row = RetentionStore.purge(em, purge);
        if (row.state() != PurgeState.APPROVED) {
            throw RetentionRules.decided();
        }
        var family = row.family();
        lock(em, family);
        var target = targets.of(em, family);
        RuleViolation.throwIfAny(RetentionRules.refusals(
                target.standing(), row.reason(), desk.time().today()));
        if (!target.facts().equals(row.facts())) {
            throw RetentionRules.changed();
        }
        var card = RetentionStore.card(em, family);
        var keys = keys(em, family);
        var owners = new HashSet<>(target.going());
        owners.add(family);
        SearchKeys.forget(em, owners);
        var removed = PurgeTarget.told(records.remove(target.subjects()));
        bury(em, row, target, new Grave(card, keys, removed));
    }

    /** What the tombstone keeps beside the proposal. */
    private record Grave(Card card, List<Object[]> keys, Map<String, Long> removed) {}

    /** What others write about the family meanwhile has to wait, and fails then. */
    private static void lock(EntityManager em, UUID family) {
        em.createQuery("select f from fam_Family f where f.id = :family", Object.class)
                .setParameter("family", family)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static List<Object[]> keys(EntityManager em, UUID family) {
        return em.createQuery(
                        "select k.system, k.value from fam_FamilyKey k where k.family = :family and k.retired = ''",
                        Object[].class)
                .setParameter("family", family)
                .getResultList();
    }

    private void bury(EntityManager em, PurgeEntity purge, PurgeTarget target, Grave grave) {
        var carriedOut = new Purge.Deed(
                purge.decidedBy(), purge.decidedByName(), desk.time().now());
        var stone = new TombstoneEntity(
                purge,
                grave.card().number(),
                target.standing(),
                grave.removed(),
                carriedOut,
                desk.time().today());
        if (grave.card().isVoided()) {
            // Its number was free before.
            stone.giveAgain("", desk.time().now());
        }
        em.persist(stone);
        em.flush();
        grave.keys()
                .forEach(key -> em.persist(new TombstoneKeyEntity(target.family(), (String) key[0], (String) key[1])));
        long rows = grave.removed().values().stream().mapToLong(Long::longValue).sum();
        desk.audit()
                .record(
                        AuditAction.CHANGE,
                        "family",
                        target.family(),
                        Map.of(
                                "removal",
                                "done",
                                "rule",
                                RetentionPolicy.RULE,
                                "reason",
                                purge.reason().name(),
                                "rows",
                                Long.toString(rows)));
    }

    void failStopped() {
        var before = desk.time().now().minus(LONGEST);
        var stopped = desk.work()
                .read(em -> RetentionStore.begun(em).stream()
                        .filter(each -> each.decidedAt().isBefore(before))
                        .map(each -> new PurgeId(each.id()))
                        .toList());
        stopped.forEach(each -> fail(each, "stopped"));
    }
}
