package org.hearth.family.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.audit.AuditTrail;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.NotFound;
import org.hearth.core.report.Breakdown;
import org.hearth.core.report.Cell;
import org.hearth.core.report.Excluded;
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
import org.hearth.family.consent.ConsentPermissions;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyScope;

/** R-X-01: what was disclosed on which basis, requests to inspect answered in time, and what was refused to whom. */
public final class Privacy implements Indicator {

    static final String ID = "R-X-01";

    private static final String DISCLOSED = "disclosed";
    private static final String BASIS = "basis.";
    private static final String INSPECTED = "inspected";
    private static final String REFUSED = "refused.";

    private final Desk desk;
    private final PrivacyStore store;
    private final AuditTrail trail;

    public Privacy(Desk desk, FamilyScope scope, AuditTrail trail) {
        this.desk = desk;
        this.store = new PrivacyStore(desk, scope);
        this.trail = trail;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Permission permission() {
        return ConsentPermissions.READ;
    }

    @Override
    public Figures figures(ReportFilter filter) {
        var bases = store.disclosures(filter).entrySet().stream()
                .map(each -> Figure.of(BASIS + code(each.getKey()), new Measure.Count(each.getValue()))
                        .named(Label.key("list.fam.disclosure_basis." + code(each.getKey()))))
                .toList();
        long all = bases.stream().mapToLong(each -> each.measure().n()).sum();
        var more = new ArrayList<>(List.of(
                Breakdown.whole("basis", bases),
                Breakdown.apart(INSPECTED, List.of(Figure.of(INSPECTED, store.inspections(filter))))));
        if (seesRefusals()) {
            more.add(Breakdown.apart("refused", refusals(filter)));
        }
        return Figures.of(Figure.of(DISCLOSED, new Measure.Count(all)), Excluded.NONE, more.toArray(Breakdown[]::new));
    }

    private List<Figure> refusals(ReportFilter filter) {
        return trail.refusals(store.from(filter), store.until(filter)).entrySet().stream()
                .map(each -> Figure.of(REFUSED + each.getKey(), new Measure.Count(each.getValue()))
                        .named(
                                each.getKey().isEmpty()
                                        ? Label.key("report.R-X-01.no_role")
                                        : Label.key("role." + each.getKey())))
                .toList();
    }

    /** What was refused stands in the audit trail, which has a permission of its own. */
    private boolean seesRefusals() {
        return desk.access().allows(AuditTrail.READ);
    }

    @Override
    public Page<ReportRecord> records(ReportFilter filter, Cell cell, PageRequest page) {
        String line = cell.line();
        if (line.equals(INSPECTED)) {
            return store.inspections(filter, cell.part(), page);
        }
        if (cell.part() == Part.REST) {
            return new Page<>(List.of(), 0);
        }
        if (line.startsWith(REFUSED) && seesRefusals()) {
            return refused(line.substring(REFUSED.length()), filter, page);
        }
        if (line.equals(DISCLOSED) || line.startsWith(BASIS)) {
            return store.disclosures(filter, line.equals(DISCLOSED) ? "" : line.substring(BASIS.length()), page);
        }
        throw new NotFound(Reports.KIND, line);
    }

    private Page<ReportRecord> refused(String role, ReportFilter filter, PageRequest page) {
        var entries = trail.refused(role, store.from(filter), store.until(filter), page);
        var zone = desk.time().agencyZone();
        return new Page<>(
                entries.rows().stream()
                        .map(each -> new ReportRecord(
                                each.record(),
                                Label.plain(
                                        each.userName().isEmpty() ? each.user().toString() : each.userName()),
                                Label.key(
                                        "report.R-X-01.refused",
                                        Map.of("what", each.details().getOrDefault("permission", each.kind()))),
                                Optional.of(each.at().atZone(zone).toLocalDate()),
                                "admin/audit"))
                        .toList(),
                entries.total());
    }

    static String code(Enum<?> basis) {
        return basis.name().toLowerCase(Locale.ROOT);
    }
}
