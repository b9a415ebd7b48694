package org.hearth.headstart.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.NotFound;
import org.hearth.core.report.Breakdown;
import org.hearth.core.report.Cell;
import org.hearth.core.report.Figure;
import org.hearth.core.report.Figures;
import org.hearth.core.report.Indicator;
import org.hearth.core.report.Label;
import org.hearth.core.report.Measure;
import org.hearth.core.report.Part;
import org.hearth.core.report.ReportFilter;
import org.hearth.core.report.ReportRecord;
import org.hearth.core.report.Reports;
import org.hearth.core.security.Permission;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.agency.StaffMember;
import org.hearth.family.assignment.AssignmentKind;
import org.hearth.family.assignment.CaseloadPolicy;
import org.hearth.family.report.FamilyCondition;
import org.hearth.family.report.FamilyCounts;
import org.hearth.family.report.FamilyCounts.Grouping;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartPermissions;

/** R-HS-13: how many families each member of staff works with on the last day of the period, and who has too many. */
final class Caseload implements Indicator {

    private static final String MAIN = "families";
    private static final String STAFF = "staff";

    private final CoreServices core;
    private final FamilyCounts counts;
    private final StaffDirectory staff;

    Caseload(CoreServices core, FamilyCounts counts, StaffDirectory staff) {
        this.core = core;
        this.counts = counts;
        this.staff = staff;
    }

    @Override
    public String id() {
        return "R-HS-13";
    }

    @Override
    public Permission permission() {
        return HeadStartPermissions.READ;
    }

    @Override
    public Map<String, Object> numbers() {
        return Map.of("most", most());
    }

    private int most() {
        return core.policy().value(CaseloadPolicy.MOST_FAMILIES);
    }

    @Override
    public Figures figures(ReportFilter filter) {
        LocalDate day = day(filter);
        var byStaff = counts.countBy(assigned(day), new Grouping("fam_StaffAssignment g", "g.staffCode", open("g")));
        Map<String, StaffMember> names = staff.byCodes(byStaff.keySet());
        var lines = byStaff.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(each -> line(each.getKey(), each.getValue(), names))
                .toList();
        return Figures.of(
                Figure.of(MAIN, new Measure.Count(counts.count(assigned(day)))),
                counts.excluded(assigned(day)),
                Breakdown.whole(STAFF, lines));
    }

    private Figure line(String code, long families, Map<String, StaffMember> names) {
        var name = Optional.ofNullable(names.get(code)).map(StaffMember::name).orElse(code);
        var figure = Figure.of(Figure.line(code), new Measure.Count(families)).named(Label.plain(name));
        return families > most() ? figure.noted(Label.key("report.R-HS-13.above", Map.of("most", most()))) : figure;
    }

    @Override
    public Page<ReportRecord> records(ReportFilter filter, Cell cell, PageRequest page) {
        if (cell.part() == Part.REST) {
            return new Page<>(List.of(), 0);
        }
        LocalDate day = day(filter);
        var which = cell.line().equals(MAIN)
                ? assigned(day)
                : workedWithBy(
                        Figure.code(cell.line()).orElseThrow(() -> new NotFound(Reports.KIND, cell.line())), day);
        return counts.list(
                new FamilyCounts.Listing(
                        which,
                        Optional.empty(),
                        (family, none) -> new FamilyCounts.Row(
                                Label.key("report.R-HS-13.assigned", Map.of("day", day)),
                                "families/" + family.value())),
                page);
    }

    private static FamilyCondition assigned(LocalDate day) {
        return new FamilyCondition(
                "exists (select a.id from fam_StaffAssignment a where " + open("a") + ")",
                Map.of("kind", AssignmentKind.MAIN, "day", day));
    }

    private static FamilyCondition workedWithBy(String code, LocalDate day) {
        return assigned(day)
                .and(new FamilyCondition(
                        "exists (select b.id from fam_StaffAssignment b where " + open("b")
                                + " and b.staffCode = :code)",
                        Map.of("code", code)));
    }

    /** The assignment is open on the day. */
    private static String open(String alias) {
        return alias + ".family = f.id and " + alias + ".kind = :kind and " + alias + ".trail.voidedAt is null and "
                + alias + ".validFrom <= :day and (" + alias + ".validTo is null or " + alias + ".validTo >= :day)";
    }

    /** Nobody knows the caseload of a day to come. */
    private LocalDate day(ReportFilter filter) {
        var today = core.time().today();
        return filter.period().until().isAfter(today) ? today : filter.period().until();
    }
}
