package org.hearth.headstart.review;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearth.family.assignment.AssignmentKind;
import org.hearth.family.contact.ContactType;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.goal.GoalId;
import org.hearth.headstart.goal.GoalStatus;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.plan.Side;
import org.hearth.headstart.program.PlanYear;

/**
 * All queries over reviews, and over what decides when one is due. Those of other packages' rows ask no permission: who
 * writes a contact in need not be allowed to read the plan.
 */
final class ReviewStore {

    static final String KIND = "hs.goal_review";

    private static final Set<GoalStatus> OPEN =
            EnumSet.of(GoalStatus.ACTIVE, GoalStatus.PAUSED, GoalStatus.CONTINUING, GoalStatus.CARRIED);

    private ReviewStore() {}

    /** The reviews of a plan, the latest first. */
    static List<GoalReview> ofPlan(EntityManager em, PlanId plan) {
        return em.createQuery(
                        "select r from hs_GoalReview r where r.plan = :plan order by r.on desc, r.id desc",
                        ReviewEntity.class)
                .setParameter("plan", plan.value())
                .getResultStream()
                .map(each -> toRecord(em, each))
                .toList();
    }

    private static GoalReview toRecord(EntityManager em, ReviewEntity row) {
        var people = em.createQuery(
                        "select p from hs_ReviewParticipant p where p.review = :review order by p.id",
                        ParticipantEntity.class)
                .setParameter("review", row.id())
                .getResultList();
        var goals = em.createQuery("select g.goal from hs_ReviewedGoal g where g.review = :review", UUID.class)
                .setParameter("review", row.id())
                .getResultStream()
                .map(GoalId::new)
                .collect(Collectors.toSet());
        return row.toRecord(names(people, Side.FAMILY), names(people, Side.STAFF), goals);
    }

    private static List<String> names(Collection<ParticipantEntity> people, Side side) {
        return people.stream()
                .filter(each -> each.isOf(side))
                .map(ParticipantEntity::name)
                .toList();
    }

    /** The family's open plan of a year. */
    static Optional<PlanId> plan(EntityManager em, FamilyId family, PlanYear year) {
        return em.createQuery(
                        "select p.id from hs_Plan p where p.family = :family and p.year = :year and p.closedOn is null",
                        UUID.class)
                .setParameter("family", family.value())
                .setParameter("year", year.start())
                .getResultStream()
                .findFirst()
                .map(PlanId::new);
    }

    static boolean isReviewed(EntityManager em, PlanId plan) {
        return em.createQuery("select count(r.id) from hs_GoalReview r where r.plan = :plan", Long.class)
                        .setParameter("plan", plan.value())
                        .getSingleResult()
                > 0;
    }

    static boolean isReviewedOn(EntityManager em, PlanId plan, LocalDate day) {
        return em.createQuery(
                                "select count(r.id) from hs_GoalReview r where r.plan = :plan and r.on = :day",
                                Long.class)
                        .setParameter("plan", plan.value())
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** True when somebody gave a reason, before {@code day}, why there was no review yet. */
    static boolean wasMissedBefore(EntityManager em, PlanId plan, LocalDate day) {
        return em.createQuery(
                                "select count(m.id) from hs_MissedReview m where m.plan = :plan and m.rule = 'HS-025'"
                                        + " and m.on < :day",
                                Long.class)
                        .setParameter("plan", plan.value())
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    static boolean wasMissedAt(EntityManager em, UUID contact) {
        return em.createQuery("select count(m.id) from hs_MissedReview m where m.contact = :contact", Long.class)
                        .setParameter("contact", contact)
                        .getSingleResult()
                > 0;
    }

    /** How many completed home visits lie in a stretch of days (ID-2). */
    static long homeVisits(EntityManager em, FamilyId family, LocalDate from, LocalDate to) {
        return contacts(em, family, from, to, ContactType::isHomeVisit);
    }

    /** How many completed contacts that can bring a review lie in a stretch of days. */
    static long monthly(EntityManager em, FamilyId family, LocalDate from, LocalDate to) {
        return contacts(em, family, from, to, ReviewStore::isMonthly);
    }

    /** A visit, or a talk that is the month's own: not each call about a paper. */
    static boolean isMonthly(ContactType type) {
        return type.isHomeVisit() || type == ContactType.CENTER_VISIT || type == ContactType.MONTHLY_REVIEW;
    }

    private static long contacts(
            EntityManager em, FamilyId family, LocalDate from, LocalDate to, Predicate<ContactType> which) {
        var types = EnumSet.allOf(ContactType.class);
        types.removeIf(which.negate());
        return em.createQuery(
                        "select count(c.id) from fam_Contact c where c.family = :family and c.trail.voidedAt is null"
                                + " and c.attempted = false and c.type in :types and c.on between :from and :to",
                        Long.class)
                .setParameter("family", family.value())
                .setParameter("types", types)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
    }

    /** The day on which the goal sheet was completed: the agreement's. */
    static Optional<LocalDate> sheetOn(EntityManager em, PlanId plan) {
        return em.createQuery(
                        "select a.signedOn from hs_Agreement a where a.plan = :plan and a.signedOn is not null",
                        LocalDate.class)
                .setParameter("plan", plan.value())
                .getResultStream()
                .findFirst();
    }

    static Set<GoalId> openGoals(EntityManager em, PlanId plan) {
        return em.createQuery("select g.id from hs_Goal g where g.plan = :plan and g.status in :open", UUID.class)
                .setParameter("plan", plan.value())
                .setParameter("open", OPEN)
                .getResultStream()
                .map(GoalId::new)
                .collect(Collectors.toSet());
    }

    /** The open goals that nobody looked at with the family since {@code day}. */
    static Set<GoalId> notReviewedSince(EntityManager em, PlanId plan, LocalDate day) {
        var open = openGoals(em, plan);
        em.createQuery(
                        "select x.goal from hs_ReviewedGoal x, hs_GoalReview r where r.id = x.review and r.plan = :plan"
                                + " and r.on >= :day",
                        UUID.class)
                .setParameter("plan", plan.value())
                .setParameter("day", day)
                .getResultStream()
                .forEach(each -> open.remove(new GoalId(each)));
        return open;
    }

    static Set<GoalId> allGoals(EntityManager em, PlanId plan) {
        return em.createQuery("select g.id from hs_Goal g where g.plan = :plan", UUID.class)
                .setParameter("plan", plan.value())
                .getResultStream()
                .map(GoalId::new)
                .collect(Collectors.toSet());
    }

    /** True when the family opted out this year and did not come back: nobody presses it for a review. */
    static boolean isOptedOut(EntityManager em, FamilyId family, PlanYear year) {
        return em.createQuery(
                                "select count(o.id) from hs_OptOut o where o.family = :family and o.year = :year"
                                        + " and not exists (select r.id from hs_Resumption r where r.optOut = o.id)",
                                Long.class)
                        .setParameter("family", family.value())
                        .setParameter("year", year.start())
                        .getSingleResult()
                > 0;
    }

    /** Who mainly works with the family on a day; empty when nobody does. */
    static String mainStaff(EntityManager em, FamilyId family, LocalDate day) {
        return em.createQuery(
                        "select a.staffCode from fam_StaffAssignment a where a.family = :family and a.kind = :main"
                                + " and a.trail.voidedAt is null and a.validFrom <= :day"
                                + " and (a.validTo is null or a.validTo >= :day)",
                        String.class)
                .setParameter("family", family.value())
                .setParameter("main", AssignmentKind.MAIN)
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .orElse("");
    }
}
