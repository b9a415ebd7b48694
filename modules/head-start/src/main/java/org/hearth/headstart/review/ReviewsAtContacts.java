package org.hearth.headstart.review;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.contact.Contact;
import org.hearth.family.contact.ContactLists;
import org.hearth.family.contact.ContactType;
import org.hearth.family.contact.ContactWork;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartPolicy;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.headstart.program.PlanYear;
import org.hearth.headstart.program.Refusals;

/**
 * Which contacts bring a review: the third home visit of the year and the first visit or monthly talk after the goal sheet
 * (HS-025, ID-2), and the last home visit for goals that nobody looked at lately (HS-117). A contact that brings none is
 * kept with the reason; the review moves to the next one, and is late after it.
 */
public final class ReviewsAtContacts implements ContactWork {

    private static final RefusalCode MISSING = RefusalCode.warning("W-REVIEW");
    private static final String DUE = "HS-025";
    private static final String YEAR_END = "HS-117";
    private static final int REASON_LENGTH = 250;

    private final CoreServices core;

    public ReviewsAtContacts(CoreServices core) {
        this.core = core;
    }

    @Override
    public List<Refusal> weigh(Contact contact) {
        return core.work()
                .read(em -> plan(em, contact)
                        .filter(plan -> !bringsReview(contact))
                        .filter(plan ->
                                !ReviewStore.wasMissedAt(em, contact.id().value()))
                        .map(plan -> missing(em, contact, plan))
                        .orElse(List.of()));
    }

    @Override
    public void stays(Contact contact, Reasons reasons) {
        core.work().run(em -> plan(em, contact).ifPresent(plan -> follow(em, contact, plan, reasons)));
    }

    /** The plan it may concern: open, of a family that did not opt out, and the contact took place. */
    private static Optional<PlanId> plan(EntityManager em, Contact contact) {
        if (contact.said().attempted()) {
            return Optional.empty();
        }
        var year = PlanYear.of(contact.said().on());
        return ReviewStore.plan(em, contact.family(), year)
                .filter(plan -> !ReviewStore.isOptedOut(em, contact.family(), year));
    }

    private static boolean bringsReview(Contact contact) {
        return contact.said().told().topics().contains(ContactLists.GOAL_REVIEW);
    }

    private List<Refusal> missing(EntityManager em, Contact contact, PlanId plan) {
        var refusals = new ArrayList<Refusal>();
        if (!ReviewStore.isReviewed(em, plan) && (isThirdVisit(em, contact) || isFirstAfterSheet(em, contact, plan))) {
            refusals.add(Refusals.of(MISSING, DUE, "review_due").at("topics"));
        }
        var forgotten = forgotten(em, contact, plan);
        if (forgotten > 0) {
            refusals.add(Refusals.of(MISSING, YEAR_END, "review_before_year_end")
                    .at("topics")
                    .with("count", forgotten));
        }
        return refusals;
    }

    private boolean isThirdVisit(EntityManager em, Contact contact) {
        var on = contact.said().on();
        var first = PlanYear.of(on).firstDay();
        int third = core.policy().value(HeadStartPolicy.REVIEW_AT_VISIT, on);
        return contact.isCompletedHomeVisit() && ReviewStore.homeVisits(em, contact.family(), first, on) == third;
    }

    private static boolean isFirstAfterSheet(EntityManager em, Contact contact, PlanId plan) {
        var on = contact.said().on();
        return ReviewStore.isMonthly(contact.said().type())
                && ReviewStore.sheetOn(em, plan)
                        .filter(on::isAfter)
                        .filter(sheet -> ReviewStore.monthly(em, contact.family(), sheet.plusDays(1), on) == 1)
                        .isPresent();
    }

    private int forgotten(EntityManager em, Contact contact, PlanId plan) {
        if (contact.said().type() != ContactType.LAST_HOME_VISIT) {
            return 0;
        }
        var on = contact.said().on();
        var since = on.minusDays(core.policy().value(HeadStartPolicy.REVIEW_RECENT_DAYS, on));
        return ReviewStore.notReviewedSince(em, plan, since).size();
    }

    private void follow(EntityManager em, Contact contact, PlanId plan, Reasons reasons) {
        var on = contact.said().on();
        if (bringsReview(contact)) {
            if (!ReviewStore.isReviewedOn(em, plan, on)) {
                owe(em, contact, HeadStartTasks.GOAL_REVIEW, DUE, on);
            }
            return;
        }
        // Corrected later, it is the same contact with the same reason.
        if (ReviewStore.wasMissedAt(em, contact.id().value())) {
            return;
        }
        for (Refusal each : missing(em, contact, plan)) {
            miss(em, contact, plan, each.rule(), reasons);
        }
        var isNext = ReviewStore.isMonthly(contact.said().type())
                && !ReviewStore.isReviewed(em, plan)
                && !ReviewStore.wasMissedAt(em, contact.id().value())
                && ReviewStore.wasMissedBefore(em, plan, on);
        if (isNext) {
            owe(em, contact, HeadStartTasks.GOAL_REVIEW, DUE, on);
        }
    }

    private void miss(EntityManager em, Contact contact, PlanId plan, String rule, Reasons reasons) {
        var why = reasons.given().getOrDefault(MISSING.label(), "");
        var on = contact.said().on();
        em.persist(new MissedReviewEntity(
                plan.value(), contact.id().value(), on, rule, why.substring(0, Math.min(why.length(), REASON_LENGTH))));
        em.flush();
        if (rule.equals(YEAR_END)) {
            owe(
                    em,
                    contact,
                    HeadStartTasks.YEAR_END_REVIEW,
                    YEAR_END,
                    PlanYear.of(on).lastDay());
        } else {
            var nextMonth = YearMonth.from(on).plusMonths(1).atEndOfMonth();
            owe(em, contact, HeadStartTasks.GOAL_REVIEW, DUE, nextMonth);
        }
    }

    /** Owed by who mainly works with the family, whoever made the contact. */
    private void owe(EntityManager em, Contact contact, String kind, String rule, LocalDate due) {
        var staff = ReviewStore.mainStaff(em, contact.family(), core.time().today());
        core.tasks()
                .open(HeadStartTasks.ofFamily(kind, rule, contact.family(), staff, due)
                        .settledByDeed());
    }
}
