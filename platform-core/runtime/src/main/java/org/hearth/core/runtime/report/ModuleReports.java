package org.hearth.core.runtime.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.policy.Policy;
import org.hearth.core.report.Cell;
import org.hearth.core.report.DataQualityCheck;
import org.hearth.core.report.Export;
import org.hearth.core.report.Figures;
import org.hearth.core.report.Indicator;
import org.hearth.core.report.Outline;
import org.hearth.core.report.Outline.Rights;
import org.hearth.core.report.Report;
import org.hearth.core.report.ReportFilter;
import org.hearth.core.report.ReportRecord;
import org.hearth.core.report.Reports;
import org.hearth.core.report.Sheet;
import org.hearth.core.runtime.CoreJar;
import org.hearth.core.security.Access;
import org.hearth.core.security.Caller;
import org.hearth.core.text.Messages;
import org.hearth.core.time.SiteTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reports over the indicators of the running modules. */
public final class ModuleReports implements Reports {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleReports.class);

    private final Access access;
    private final Audit audit;
    private final SiteTime time;
    private final Policy policy;
    private final Catalogue catalogue;
    private final ReportSheets sheets;

    /**
     * What the running modules contribute, asked each time.
     *
     * @param indicators by the module's id, in the order in which the modules started
     * @param checks in that order
     */
    public record Contributed(
            Supplier<Map<String, List<Indicator>>> indicators, Supplier<List<DataQualityCheck>> checks) {}

    /** What reports stand on. */
    public record Surroundings(Access access, Audit audit, SiteTime time, Policy policy, Messages messages) {}

    public ModuleReports(Surroundings around, Contributed modules) {
        access = around.access();
        audit = around.audit();
        time = around.time();
        policy = around.policy();
        var own = new Catalogue.Kept(CoreJar.ID, new DataQuality(access, modules.checks()));
        catalogue = new Catalogue(access, () -> all(modules.indicators().get(), own));
        sheets = new ReportSheets(around.messages(), time);
    }

    private static List<Catalogue.Kept> all(Map<String, List<Indicator>> contributed, Catalogue.Kept own) {
        return Stream.concat(
                        Stream.of(own),
                        contributed.entrySet().stream()
                                .flatMap(module -> module.getValue().stream()
                                        .map(each -> new Catalogue.Kept(module.getKey(), each))))
                .toList();
    }

    @Override
    public List<Outline> indicators() {
        access.require(READ);
        return catalogue.visible().stream().map(catalogue::outline).toList();
    }

    @Override
    public Outline indicator(String id) {
        access.require(READ);
        return catalogue.outline(catalogue.get(id));
    }

    @Override
    public Map<String, Report> overview() {
        access.require(READ);
        record(AuditAction.VIEW, "overview", Map.of());
        var reports = new LinkedHashMap<String, Report>();
        for (var one : catalogue.visible()) {
            try {
                var outline = catalogue.outline(one);
                reports.put(outline.id(), report(one, outline, outline.usual(time.today()), false));
            } catch (RuntimeException | LinkageError broken) {
                LOG.error("The indicator {} failed", one.indicator().id(), broken);
            }
        }
        return reports;
    }

    @Override
    public Report run(String id, ReportFilter filter) {
        access.require(READ);
        var one = catalogue.get(id);
        var outline = catalogue.outline(one);
        Filters.check(outline, filter);
        record(AuditAction.VIEW, id, Filters.told(filter));
        return report(one, outline, filter, false);
    }

    private Report report(Catalogue.Visible one, Outline outline, ReportFilter filter, boolean outside) {
        boolean suppressed = outside || one.rights() == Rights.AGGREGATES;
        var figures = figures(one, filter);
        return new Report(
                outline,
                filter,
                suppressed ? new Suppression(policy.value(MIN_CELL)).of(figures) : figures,
                time.now(),
                suppressed);
    }

    /** Whoever may know the numbers only gets those of the whole agency. */
    private Figures figures(Catalogue.Visible one, ReportFilter filter) {
        var indicator = one.indicator();
        return one.rights() == Rights.RECORDS
                ? indicator.figures(filter)
                : access.as(Caller.SYSTEM, () -> indicator.figures(filter));
    }

    @Override
    public Page<ReportRecord> records(String id, ReportFilter filter, Cell cell, PageRequest page) {
        access.require(READ);
        var one = opened(id, filter);
        if (page.offset() == 0) {
            record(AuditAction.VIEW, id, told(filter, cell));
        }
        return one.indicator().records(filter, cell, page);
    }

    /** An indicator whose records the caller may open. */
    private Catalogue.Visible opened(String id, ReportFilter filter) {
        var one = catalogue.get(id);
        if (one.rights() != Rights.RECORDS) {
            access.require(one.indicator().permission());
        }
        Filters.check(catalogue.outline(one), filter);
        return one;
    }

    @Override
    public Sheet figures(SequencedMap<String, ReportFilter> wanted, Export how) {
        access.require(READ);
        access.require(EXPORT);
        boolean outside = how.audience() == Export.Audience.OUTSIDE;
        var reports = wanted.entrySet().stream()
                .map(each -> {
                    var one = catalogue.get(each.getKey());
                    var outline = catalogue.outline(one);
                    Filters.check(outline, each.getValue());
                    record(AuditAction.EXPORT, outline.id(), exported(Filters.told(each.getValue()), how));
                    return report(one, outline, each.getValue(), outside);
                })
                .toList();
        return sheets.figures(reports, how.language());
    }

    @Override
    public Sheet list(String id, ReportFilter filter, Cell cell, Export how) {
        access.require(READ);
        access.require(EXPORT);
        var one = opened(id, filter);
        var outline = catalogue.outline(one);
        record(AuditAction.EXPORT, id, exported(told(filter, cell), how));
        return sheets.list(
                new ReportSheets.Behind(outline, filter, cell),
                page -> one.indicator().records(filter, cell, page),
                how.language());
    }

    private static Map<String, String> told(ReportFilter filter, Cell cell) {
        var told = new TreeMap<>(Filters.told(filter));
        told.put("line", cell.line());
        told.put("part", cell.part().name());
        return told;
    }

    private static Map<String, String> exported(Map<String, String> filter, Export how) {
        var told = new TreeMap<>(filter);
        told.put("audience", how.audience().name());
        told.put("format", how.format());
        return told;
    }

    private void record(AuditAction action, String id, Map<String, String> filter) {
        var details = new TreeMap<>(filter);
        details.put("report", id);
        var record = UUID.nameUUIDFromBytes((KIND + "/" + id).getBytes(StandardCharsets.UTF_8));
        audit.record(action, KIND, record, details);
    }
}
