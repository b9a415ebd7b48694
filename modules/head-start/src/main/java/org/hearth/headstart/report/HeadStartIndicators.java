package org.hearth.headstart.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.core.report.Dimension;
import org.hearth.core.report.Indicator;
import org.hearth.core.report.Label;
import org.hearth.core.report.Period;
import org.hearth.core.report.ReportFilter;
import org.hearth.family.agency.ProgramKind;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.report.FamilyCondition;
import org.hearth.family.report.FamilyCounts;
import org.hearth.family.report.FamilyIndicator;
import org.hearth.family.report.FamilyIndicator.Frame;
import org.hearth.family.report.FamilyLine;
import org.hearth.family.scope.FamilyScope;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartPermissions;
import org.hearth.headstart.program.HeadStartPolicy;
import org.hearth.headstart.program.PlanYear;

/** The indicators of the program, by program year: R-HS-01, R-HS-02, R-HS-03, and R-HS-13 as of a day. */
public final class HeadStartIndicators {

    private static final String PLAN = "plan";
    private static final String DAYS = "days";
    private static final String SIGNED_ON =
            "(select min(g.signedOn) from hs_Agreement g where g.family = f.id and g.year = :year)";
    private static final String ASSESSED_ON =
            "(select min(x.endedOn) from hs_Assessment x where x.family = f.id and x.year = :year)";

    private final CoreServices core;
    private final FamilyCounts counts;
    private final List<Indicator> all;

    public HeadStartIndicators(CoreServices core, FamilyScope scope, StaffDirectory staff) {
        this.core = core;
        counts = new FamilyCounts(core.work(), scope);
        all = List.of(agreements(), agreementsInTime(), assessmentsInTime(), new Caseload(core, counts, staff));
    }

    /** All of them. */
    public List<Indicator> all() {
        return all;
    }

    private Indicator agreements() {
        return indicator(
                "R-HS-01",
                frame(),
                FamilyLine.share("signed", when(YearConditions::enrolled), when(YearConditions::signed))
                        .decidedOn(SIGNED_ON));
    }

    private Indicator agreementsInTime() {
        return indicator(
                "R-HS-02",
                frame().numbered(() -> Map.of(DAYS, core.policy().value(HeadStartPolicy.AGREEMENT_DAYS))),
                FamilyLine.share(
                                "in_time",
                                limited(
                                        HeadStartPolicy.AGREEMENT_DAYS,
                                        (year, days) -> year.elapsed(days)
                                                .and(year.fullyOptedOut().not())),
                                limited(HeadStartPolicy.AGREEMENT_DAYS, YearConditions::signedWithin))
                        .decidedOn(SIGNED_ON));
    }

    private Indicator assessmentsInTime() {
        return indicator(
                "R-HS-03",
                frame().numbered(() -> Map.of(DAYS, core.policy().value(HeadStartPolicy.ASSESSMENT_DAYS))),
                FamilyLine.share(
                                "in_time",
                                limited(HeadStartPolicy.ASSESSMENT_DAYS, YearConditions::elapsed),
                                limited(HeadStartPolicy.ASSESSMENT_DAYS, YearConditions::assessedWithin))
                        .decidedOn(ASSESSED_ON),
                FamilyLine.count(
                                "declined",
                                limited(
                                        HeadStartPolicy.ASSESSMENT_DAYS,
                                        (year, days) -> year.elapsed(days).and(year.declinedAssessment())))
                        .decidedOn(ASSESSED_ON));
    }

    private Indicator indicator(String id, Frame frame, FamilyLine... lines) {
        return new FamilyIndicator(counts, id, HeadStartPermissions.READ, frame, List.of(lines));
    }

    private Function<ReportFilter, FamilyCondition> when(Function<YearConditions, FamilyCondition> condition) {
        return filter -> condition.apply(conditions(filter));
    }

    /** A condition with a limit that the agency has set. */
    private Function<ReportFilter, FamilyCondition> limited(
            PolicyParameter<Integer> limit, BiFunction<YearConditions, Integer, FamilyCondition> condition) {
        return filter -> condition.apply(conditions(filter), core.policy().value(limit));
    }

    private YearConditions conditions(ReportFilter filter) {
        return new YearConditions(filter, core.time().today());
    }

    private Frame frame() {
        return new Frame(Map::of, this::years, this::dimensions, PLAN);
    }

    /** The program years with entries, and this one, newest first. */
    private List<Period> years() {
        int current = PlanYear.of(core.time().today()).start();
        int first = core.work()
                .read(em ->
                        Optional.ofNullable(em.createQuery("select min(e.year) from hs_FamilyEntry e", Integer.class)
                                .getSingleResult()))
                .orElse(current);
        return IntStream.rangeClosed(0, Math.max(0, current - first))
                .mapToObj(back -> new PlanYear(current - back))
                .map(year -> new Period(year.label(), year.firstDay(), year.lastDay()))
                .toList();
    }

    private List<Dimension> dimensions() {
        var programs = Stream.of(ProgramKind.HS, ProgramKind.EHS)
                .map(each -> new Dimension.Choice(each.name(), Label.key("hs.program." + each.name())))
                .toList();
        var sites = core
                .work()
                .read(em -> em.createQuery(
                                "select distinct e.site from hs_FamilyEntry e where e.site <> '' order by e.site",
                                String.class)
                        .getResultList())
                .stream()
                .map(each -> new Dimension.Choice(each, Label.plain(each)))
                .toList();
        return List.of(new Dimension(Dimension.PROGRAM, programs), new Dimension(Dimension.SITE, sites));
    }
}
