package org.hearth.family.retention;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.Refusal;
import org.hearth.core.job.Jobs;
import org.hearth.core.policy.Policy;
import org.hearth.core.record.KeptRecords;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.PersonId;
import org.hearth.family.privacy.PrivacyPermissions;
import org.hearth.family.retention.PurgePreview.Staying;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyScope;

/**
 * Whose time is over, and what removing a record would mean (C11). Nothing is ever removed by this, nor by the daily round.
 * Those who see no family get numbers, never names.
 */
public final class Retention {

    private final Desk desk;
    private final FamilyScope scope;
    private final Standings standings;
    private final PurgeTargets targets;
    private final RetentionRound round;

    /** What the platform keeps, rules and runs with. */
    public record Office(Policy policy, KeptRecords records, Jobs jobs) {}

    public Retention(Desk desk, FamilyScope scope, Office office) {
        this.desk = desk;
        this.scope = scope;
        standings = new Standings(desk.time(), office.policy());
        targets = new PurgeTargets(office.records(), standings);
        round = new RetentionRound(desk.work(), desk.time(), office.jobs(), standings, targets);
    }

    /** Asks {@code source} too from now on. For modules, when they start. */
    public void register(RetentionSource source) {
        standings.register(source);
    }

    /** Asks {@code source} no longer. For modules, when they stop. */
    public void unregister(RetentionSource source) {
        standings.unregister(source);
    }

    /** One page of those whose time is over, as the last daily round found, the longest over first. */
    public Page<DueFamily> due(PageRequest page) {
        desk.access().require(PrivacyPermissions.RETENTION);
        return desk.work().read(em -> RetentionStore.due(em, page, scope.all()));
    }

    /**
     * What removing a family's record would mean today.
     *
     * @throws org.hearth.core.failure.NotFound for a family that does not exist
     */
    public PurgePreview preview(FamilyId family) {
        desk.access().require(PrivacyPermissions.RETENTION);
        return desk.work().write(em -> {
            var card = RetentionStore.card(em, family.value());
            desk.audit().record(AuditAction.VIEW, "family", family.value(), Map.of("part", "retention"));
            var target = targets.of(em, family.value());
            return new PurgePreview(
                    family,
                    card.number(),
                    scope.all() ? card.name() : "",
                    target.standing(),
                    target.counts(),
                    target.going().size(),
                    staying(em, target),
                    refusals(target.standing()),
                    target.facts(),
                    RetentionStore.lastPurge(em, family.value()).map(PurgeEntity::asRecord));
        });
    }

    private Map<PurgeReason, List<Refusal>> refusals(Standing standing) {
        var all = new EnumMap<PurgeReason, List<Refusal>>(PurgeReason.class);
        for (var reason : PurgeReason.values()) {
            all.put(
                    reason,
                    RetentionRules.refusals(standing, reason, desk.time().today()));
        }
        return all;
    }

    private List<Staying> staying(EntityManager em, PurgeTarget target) {
        if (target.staying().isEmpty()) {
            return List.of();
        }
        var families = new HashMap<UUID, List<String>>();
        em.createQuery(
                        "select distinct m.person, f.number from fam_FamilyMember m, fam_FamilyCard f where f.id = m.family"
                                + " and m.family <> :family and m.person in :people and m.trail.voidedAt is null",
                        Object[].class)
                .setParameter("family", target.family())
                .setParameter("people", target.staying())
                .getResultList()
                .forEach(row -> families.computeIfAbsent((UUID) row[0], any -> new ArrayList<>())
                        .add((String) row[1]));
        return em.createQuery(
                        "select p.id, p.displayName from fam_Person p where p.id in :people order by p.searchName, p.id",
                        Object[].class)
                .setParameter("people", target.staying())
                .getResultStream()
                .map(row -> new Staying(
                        new PersonId((UUID) row[0]),
                        scope.all() ? (String) row[1] : "",
                        families.getOrDefault((UUID) row[0], List.of()).stream()
                                .sorted()
                                .toList()))
                .toList();
    }

    PurgeTargets targets() {
        return targets;
    }

    /** Begins the daily look for those whose time is over; it goes on in the background. */
    public void look() {
        desk.access().require(PrivacyPermissions.RETENTION);
        round.start();
    }
}
