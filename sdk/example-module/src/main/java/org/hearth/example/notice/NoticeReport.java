package org.hearth.example.notice;

import java.time.LocalDate;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
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
import org.hearth.core.security.Permission;

/** A report: how many of the notices that hang on the last day of the period still hold on it. */
public final class NoticeReport implements Indicator {

    private static final String CURRENT = "current";

    private final NoticeDesk desk;

    public NoticeReport(NoticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String id() {
        return "EX-R-01";
    }

    @Override
    public Permission permission() {
        return Notices.READ;
    }

    @Override
    public Figures figures(ReportFilter filter) {
        LocalDate day = filter.period().until();
        return desk.work()
                .read(em -> Figures.of(
                        Figure.of(
                                CURRENT,
                                new Measure.Share(
                                        NoticeStore.count(em, Part.COUNTED, day),
                                        NoticeStore.count(em, Part.ALL, day))),
                        Excluded.NONE));
    }

    @Override
    public Page<ReportRecord> records(ReportFilter filter, Cell cell, PageRequest page) {
        LocalDate day = filter.period().until();
        return desk.work()
                .read(em -> new Page<>(
                        NoticeStore.behind(em, cell.part(), day, page).stream()
                                .map(NoticeReport::record)
                                .toList(),
                        NoticeStore.count(em, cell.part(), day)));
    }

    private static ReportRecord record(Notice notice) {
        return new ReportRecord(
                notice.id().value(),
                Label.plain(notice.draft().text()),
                Label.key("report.EX-R-01.pinned"),
                notice.draft().until(),
                "notices/" + notice.id().value());
    }
}
