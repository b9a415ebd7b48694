package org.hearth.family.referral;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.failure.NotFound;
import org.hearth.family.family.FamilyId;
import org.hearth.family.resource.ResourceId;
import org.hearth.family.resource.Results;

/** All queries about single referrals. */
final class ReferralStore {

    static final String KIND = "fam.referral";

    private static final List<ReferralState> OPEN =
            Arrays.stream(ReferralState.values()).filter(ReferralState::isOpen).toList();
    private static final List<String> RECEIVED =
            List.of(ReferralOutcome.RECEIVED_FULL.code(), ReferralOutcome.RECEIVED_PART.code());

    private ReferralStore() {}

    static ReferralEntity get(EntityManager em, ReferralId referral) {
        return Optional.ofNullable(em.find(ReferralEntity.class, referral.value()))
                .filter(row -> !row.isVoided())
                .orElseThrow(() -> new NotFound("referral", referral.value()));
    }

    static List<ReferralEntity> ofFamily(EntityManager em, FamilyId family) {
        return em.createQuery(
                        "select r from fam_Referral r where r.family = :family and r.trail.voidedAt is null"
                                + " order by r.id desc",
                        ReferralEntity.class)
                .setParameter("family", family.value())
                .getResultList();
    }

    static boolean isDoubled(EntityManager em, Referral referral) {
        return em.createQuery(
                                "select count(r.id) from fam_Referral r where r.family = :family and r.category = :category"
                                        + " and r.id <> :id and r.state in :open and r.trail.voidedAt is null",
                                Long.class)
                        .setParameter("family", referral.family().value())
                        .setParameter("category", referral.draft().category())
                        .setParameter("id", referral.id().value())
                        .setParameter("open", OPEN)
                        .getSingleResult()
                > 0;
    }

    static List<FollowUpEntity> followUps(EntityManager em, ReferralId referral) {
        return em.createQuery(
                        "select f from fam_ReferralFollowUp f where f.referral = :referral"
                                + " order by f.askedOn desc, f.id desc",
                        FollowUpEntity.class)
                .setParameter("referral", referral.value())
                .getResultList();
    }

    /** What families said last about a resource: one answer for each referral. */
    static Results results(EntityManager em, ResourceId resource) {
        var rows = em.createQuery(
                        "select r.timeliness, r.productiveness from fam_Referral r where r.resource = :resource"
                                + " and r.followedUpOn is not null and r.trail.voidedAt is null",
                        Object[].class)
                .setParameter("resource", resource.value())
                .getResultList();
        var timely = rows.stream()
                .map(row -> Timeliness.valueOf((String) row[0]))
                .filter(each -> each != Timeliness.NOT_APPLICABLE)
                .toList();
        var helped = rows.stream()
                .flatMap(row -> Optional.ofNullable((Integer) row[1]).stream())
                .toList();
        return new Results(
                timely.size(),
                timely.stream().mapToInt(ReferralStore::points).sum(),
                helped.size(),
                helped.stream().mapToInt(Integer::intValue).sum());
    }

    private static int points(Timeliness timeliness) {
        return switch (timeliness) {
            case YES -> 2;
            case PARTLY -> 1;
            case NO, NOT_APPLICABLE -> 0;
        };
    }

    /** The categories in which a family got help that began, or else was told of, in these days; once each. */
    static Set<String> received(EntityManager em, FamilyId family, LocalDate from, LocalDate to) {
        return new TreeSet<>(em.createQuery(
                        "select distinct r.category from fam_Referral r where r.family = :family"
                                + " and r.outcome in :received and r.trail.voidedAt is null"
                                + " and coalesce(r.serviceStart, r.followedUpOn) between :from and :to",
                        String.class)
                .setParameter("family", family.value())
                .setParameter("received", RECEIVED)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList());
    }

    static Map<UUID, UUID> familiesOf(EntityManager em, Collection<UUID> referrals) {
        return em
                .createQuery("select r.id, r.family from fam_Referral r where r.id in :ids", Object[].class)
                .setParameter("ids", referrals)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }
}
