package org.hearth.core.runtime.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.NotFound;
import org.hearth.core.report.Breakdown;
import org.hearth.core.report.Cell;
import org.hearth.core.report.DataQualityCheck;
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
import org.hearth.core.security.Access;
import org.hearth.core.security.Permission;

/** R-X-02: what is wrong with the records of all modules, as it is now. */
final class DataQuality implements Indicator {

    private static final String MAIN = "problems";

    private final Access access;
    private final Supplier<List<DataQualityCheck>> checks;

    DataQuality(Access access, Supplier<List<DataQualityCheck>> checks) {
        this.access = access;
        this.checks = checks;
    }

    @Override
    public String id() {
        return Reports.DATA_QUALITY;
    }

    /** Each check asks its own besides. */
    @Override
    public Permission permission() {
        return Reports.READ;
    }

    @Override
    public Figures figures(ReportFilter filter) {
        var lines = visible().stream().map(DataQuality::figure).toList();
        long all = lines.stream().mapToLong(each -> each.measure().n()).sum();
        return Figures.of(Figure.of(MAIN, new Measure.Count(all)), Excluded.NONE, Breakdown.whole("check", lines));
    }

    @Override
    public Page<ReportRecord> records(ReportFilter filter, Cell cell, PageRequest page) {
        if (cell.part() == Part.REST) {
            return new Page<>(List.of(), 0);
        }
        if (cell.line().equals(MAIN)) {
            return one(page);
        }
        return visible().stream()
                .filter(each -> each.code().equals(cell.line()))
                .findFirst()
                .orElseThrow(() -> new NotFound(Reports.KIND, cell.line()))
                .records(page);
    }

    /** All of them, check after check; a page goes from the end of one to the beginning of the next. */
    private Page<ReportRecord> one(PageRequest page) {
        var rows = new ArrayList<ReportRecord>();
        long before = 0;
        for (DataQualityCheck check : visible()) {
            long count = check.count();
            long offset = Math.max(0, page.offset() + rows.size() - before);
            int wanted = page.limit() - rows.size();
            if (wanted > 0 && offset < count) {
                rows.addAll(check.records(new PageRequest((int) offset, wanted, page.sort()))
                        .rows());
            }
            before += count;
        }
        return new Page<>(rows, before);
    }

    private static Figure figure(DataQualityCheck check) {
        return Figure.of(check.code(), new Measure.Count(check.count()))
                .named(Label.key("report.quality." + check.code()));
    }

    private List<DataQualityCheck> visible() {
        return checks.get().stream()
                .filter(each -> access.allows(each.permission()))
                .sorted(Comparator.comparing(DataQualityCheck::problem).thenComparing(DataQualityCheck::kind))
                .toList();
    }
}
