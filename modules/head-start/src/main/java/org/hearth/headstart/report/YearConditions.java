package org.hearth.headstart.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import org.hearth.core.data.Days;
import org.hearth.core.report.Dimension;
import org.hearth.core.report.ReportFilter;
import org.hearth.family.agency.ProgramKind;
import org.hearth.family.report.FamilyCondition;
import org.hearth.headstart.assessment.AssessmentState;
import org.hearth.headstart.enrollment.EnrollmentStatus;
import org.hearth.headstart.program.HeadStartLists;
import org.hearth.headstart.program.PlanYear;

/**
 * What can hold of a family in a program year. Day 0 is its earliest day of service in the year (ID-1); elapsed days are
 * counted from it on the calendar.
 */
final class YearConditions {

    private static final String ENTRY = "select e.id from hs_FamilyEntry e where e.family = f.id and e.year = :year";
    private static final String CHILD =
            "select c.id from hs_Enrollment c where c.family = f.id and c.year = :year" + " and c.status = :enrolled";

    private final ReportFilter filter;
    private final PlanYear year;
    private final LocalDate today;

    YearConditions(ReportFilter filter, LocalDate today) {
        this.filter = filter;
        this.year = PlanYear.of(filter.period().from());
        this.today = today;
    }

    /** At least one enrolled day in the year, in the program and at the site that were chosen. */
    FamilyCondition enrolled() {
        var last = year.lastDay().isBefore(today) ? year.lastDay() : today;
        return in("(exists (" + ENTRY + " and e.entryOn <= :last and (e.exitOn is null or e.exitOn >= :first))"
                        + " or exists (" + CHILD + " and c.since <= :last))")
                .and(with("last", last))
                .and(with("first", year.firstDay()))
                .and(chosen());
    }

    /** Day 0 lies at least so many days back. */
    FamilyCondition elapsed(int days) {
        return in("(exists (" + ENTRY + " and e.entryOn <= :limit) or exists (" + CHILD + " and c.since <= :limit))")
                .and(with("limit", today.minusDays(days)))
                .and(chosen());
    }

    private FamilyCondition chosen() {
        var narrowed = FamilyCondition.ANY;
        if (filter.value(Dimension.SITE).isPresent()) {
            narrowed = narrowed.and(in("exists (" + ENTRY + " and e.site = :site)"))
                    .and(with("site", filter.value(Dimension.SITE).get()));
        }
        if (filter.value(Dimension.PROGRAM).isPresent()) {
            narrowed = narrowed.and(in("(exists (" + ENTRY + " and e.program = :program)" + " or exists (" + CHILD
                            + " and c.program = :program))"))
                    .and(with(
                            "program",
                            ProgramKind.valueOf(filter.value(Dimension.PROGRAM).get())));
        }
        return narrowed;
    }

    /** A signed agreement of the year. */
    FamilyCondition signed() {
        return inYear("exists (select a.id from hs_Agreement a where a.family = f.id and a.year = :year"
                + " and a.signedOn is not null)");
    }

    /** Signed with {@code signed_on − entry} at most so many days. */
    FamilyCondition signedWithin(int days) {
        return in("exists (select a.id from hs_Agreement a where a.family = f.id and a.year = :year"
                        + " and a.signedOn is not null and " + notLater("a.signedOn") + ")")
                .and(with("days", days));
    }

    /** The initial assessment was completed at most so many days after day 0. */
    FamilyCondition assessedWithin(int days) {
        return in("exists (select s.id from hs_Assessment s where s.family = f.id and s.year = :year"
                        + " and s.state = :complete and s.endedOn is not null and " + notLater("s.endedOn") + ")")
                .and(with("complete", AssessmentState.COMPLETE))
                .and(with("days", days));
    }

    /** The family declined the initial assessment. */
    FamilyCondition declinedAssessment() {
        return inYear("exists (select s.id from hs_Assessment s where s.family = f.id and s.year = :year"
                        + " and s.state = :declined)")
                .and(with("declined", AssessmentState.DECLINED));
    }

    /** Counted from each day of service, and so from the earliest, {@code day} lies within the days. */
    private static String notLater(String day) {
        return "not exists (" + ENTRY + " and " + Days.between("e.entryOn", day) + " > :days)" + " and not exists ("
                + CHILD + " and " + Days.between("c.since", day) + " > :days)";
    }

    /** The family opted out of everything and has taken nothing up again. */
    FamilyCondition fullyOptedOut() {
        var everything = String.join(",", new TreeSet<>(HeadStartLists.OPT_OUT_SCOPES.values()));
        return inYear("exists (select o.id from hs_OptOut o where o.family = f.id and o.year = :year"
                        + " and (o.scope = '' or o.scope = :everything)"
                        + " and not exists (select r.id from hs_Resumption r where r.optOut = o.id))")
                .and(with("everything", everything));
    }

    /** A condition over the year and, through it, over who is enrolled. */
    private FamilyCondition in(String jpql) {
        return inYear(jpql).and(with("enrolled", EnrollmentStatus.ENROLLED, jpql));
    }

    private FamilyCondition inYear(String jpql) {
        return new FamilyCondition(jpql, Map.of("year", year.start()));
    }

    private static FamilyCondition with(String name, Object value) {
        return new FamilyCondition("1 = 1", Map.of(name, value));
    }

    private static FamilyCondition with(String name, Object value, String jpql) {
        return jpql.contains(":" + name) ? with(name, value) : FamilyCondition.ANY;
    }
}
