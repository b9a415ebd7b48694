package org.hearth.family.retention;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.hearth.core.data.Slices;
import org.hearth.core.policy.Policy;
import org.hearth.core.time.SiteTime;
import org.hearth.family.family.FamilyId;
import org.hearth.family.inspection.RequestState;
import org.hearth.family.referral.ReferralState;

/**
 * Finds out how long records are kept and what keeps them longer: by what happened in the shared record, and by what the
 * modules say. What a file wrote in last year about ten years ago counts by its own days; what a person changed counts by
 * the day of the change.
 */
final class Standings {

    // A person of two families says nothing of the one that is over.
    private static final String ALONE = " and not exists (select o.id from fam_FamilyMember o where o.person = m.person"
            + " and o.family <> m.family and o.trail.voidedAt is null)";
    private static final String MEMBERS = " from fam_FamilyMember m";
    private static final String IN = ".family in :families";

    // The entities belong to other packages; JPQL names them, so that no code depends on them.
    private static final List<String> HAPPENED = List.of(
            "select f.id, max(f.trail.changedAt) from fam_Family f where f.id in :families"
                    + " and f.trail.changedByHand = true group by f.id",
            "select m.family, max(m.validFrom)" + MEMBERS + " where m" + IN + " group by m.family",
            "select m.family, max(m.validTo)" + MEMBERS + " where m" + IN + " group by m.family",
            "select m.family, max(p.trail.changedAt)" + MEMBERS + ", fam_Person p where p.id = m.person"
                    + " and p.trail.changedByHand = true and m" + IN + ALONE + " group by m.family",
            "select a.family, max(a.validFrom) from fam_StaffAssignment a where a" + IN + " group by a.family",
            "select a.family, max(a.validTo) from fam_StaffAssignment a where a" + IN + " group by a.family",
            "select c.family, max(c.on) from fam_Contact c where c" + IN + " group by c.family",
            "select r.family, max(r.madeOn) from fam_Referral r where r" + IN + " group by r.family",
            "select r.family, max(r.followedUpOn) from fam_Referral r where r" + IN + " group by r.family",
            "select q.family, max(q.receivedOn) from fam_RecordRequest q where q" + IN + " group by q.family",
            "select q.family, max(q.answeredOn) from fam_RecordRequest q where q" + IN + " group by q.family",
            "select e.family, max(e.openedAt) from fam_EmergencyAccess e where e" + IN + " group by e.family",
            "select m.family, max(r.signedOn)" + MEMBERS + ", fam_ReleaseSubject s, fam_Release r"
                    + " where s.person = m.person and r.id = s.release and m" + IN + ALONE + " group by m.family",
            "select m.family, max(d.givenAt)" + MEMBERS + ", fam_DisclosureItem i, fam_Disclosure d"
                    + " where i.person = m.person and d.id = i.disclosure and m" + IN + ALONE + " group by m.family");

    private static final String WRITTEN_IN = "select f.id, f.trail.createdAt from fam_Family f where f.id in :families";

    private final SiteTime time;
    private final Policy policy;
    private final List<RetentionSource> sources = new CopyOnWriteArrayList<>();

    Standings(SiteTime time, Policy policy) {
        this.time = time;
        this.policy = policy;
    }

    void register(RetentionSource source) {
        sources.add(source);
    }

    void unregister(RetentionSource source) {
        sources.remove(source);
    }

    /** Of every one of {@code families}; open tasks aside, which are looked for family by family. */
    Map<FamilyId, Standing> of(EntityManager em, Collection<FamilyId> families) {
        var all = new HashMap<FamilyId, Standing>();
        var ids = families.stream().map(FamilyId::value).toList();
        for (var slice : Slices.of(ids)) {
            all.putAll(slice(em, Set.copyOf(slice)));
        }
        return all;
    }

    private Map<FamilyId, Standing> slice(EntityManager em, Set<UUID> ids) {
        var families = ids.stream().map(FamilyId::new).toList();
        var ended = lastDays(em, ids);
        var blocks = blocks(em, ids);
        var keeping = new HashMap<FamilyId, List<Keeping>>();
        families.forEach(family -> keeping.put(family, new ArrayList<>(List.of(shared(family, ended)))));
        for (var source : sources) {
            source.keeping(families).forEach((family, each) -> {
                keeping.computeIfAbsent(family, any -> new ArrayList<>()).add(each);
                if (each.how() == Keeping.How.RUNNING) {
                    blocks.computeIfAbsent(family.value(), any -> EnumSet.noneOf(Block.class))
                            .add(Block.RUNNING);
                }
            });
        }
        return families.stream()
                .collect(toMap(
                        Function.identity(),
                        family -> new Standing(
                                keeping.getOrDefault(family, List.of()),
                                blocks.getOrDefault(family.value(), EnumSet.noneOf(Block.class)))));
    }

    private Keeping shared(FamilyId family, Map<UUID, LocalDate> ended) {
        var last = ended.getOrDefault(family.value(), time.today());
        return Keeping.until("fam.retention.shared", last, last.plusYears(policy.value(RetentionPolicy.YEARS)));
    }

    /** The day of the last thing that happened; where nothing is known, the day the family was written in. */
    private Map<UUID, LocalDate> lastDays(EntityManager em, Set<UUID> families) {
        var days = new HashMap<UUID, LocalDate>();
        HAPPENED.forEach(
                query -> read(em, query, families, (family, day) -> days.merge(family, day, Standings::later)));
        read(em, WRITTEN_IN, families, days::putIfAbsent);
        return days;
    }

    private void read(EntityManager em, String query, Set<UUID> families, BiConsumer<UUID, LocalDate> take) {
        var zone = time.agencyZone();
        em.createQuery(query, Object[].class)
                .setParameter("families", families)
                .getResultStream()
                .filter(row -> row[1] != null)
                .forEach(row -> take.accept((UUID) row[0], day(row[1], zone)));
    }

    private static LocalDate day(Object value, ZoneId zone) {
        return value instanceof Instant moment ? LocalDate.ofInstant(moment, zone) : (LocalDate) value;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Map<UUID, Set<Block>> blocks(EntityManager em, Set<UUID> families) {
        var blocks = new HashMap<UUID, Set<Block>>();
        block(em, blocks, Block.HOLD, families, "fam_LegalHold b where b.liftedAt is null", Map.of());
        block(
                em,
                blocks,
                Block.ASSIGNMENT,
                families,
                "fam_StaffAssignment b where b.trail.voidedAt is null and (b.validTo is null or b.validTo >= :today)",
                Map.of("today", time.today()));
        block(em, blocks, Block.TRANSFER, families, "fam_Transfer b where b.openFamily is not null", Map.of());
        block(
                em,
                blocks,
                Block.REFERRAL,
                families,
                "fam_Referral b where b.trail.voidedAt is null and b.state in :open",
                Map.of("open", open()));
        block(
                em,
                blocks,
                Block.REQUEST,
                families,
                "fam_RecordRequest b where b.trail.voidedAt is null and b.state = :waits",
                Map.of("waits", RequestState.RECEIVED));
        return blocks;
    }

    private static Set<ReferralState> open() {
        var open = EnumSet.allOf(ReferralState.class);
        open.removeIf(state -> !state.isOpen());
        return open;
    }

    private static void block(
            EntityManager em,
            Map<UUID, Set<Block>> blocks,
            Block block,
            Set<UUID> families,
            String from,
            Map<String, ?> values) {
        var query = em.createQuery("select distinct b.family from " + from + " and b" + IN, UUID.class)
                .setParameter("families", families);
        values.forEach(query::setParameter);
        query.getResultList()
                .forEach(family -> blocks.computeIfAbsent(family, any -> EnumSet.noneOf(Block.class))
                        .add(block));
    }
}
