package org.hearth.core.runtime.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.policy.Policy;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.core.report.Cell;
import org.hearth.core.report.DataQualityCheck;
import org.hearth.core.report.Dimension;
import org.hearth.core.report.Excluded;
import org.hearth.core.report.Export;
import org.hearth.core.report.Figure;
import org.hearth.core.report.Figures;
import org.hearth.core.report.Indicator;
import org.hearth.core.report.Label;
import org.hearth.core.report.Measure;
import org.hearth.core.report.Outline.Rights;
import org.hearth.core.report.Part;
import org.hearth.core.report.Period;
import org.hearth.core.report.ReportFilter;
import org.hearth.core.report.ReportRecord;
import org.hearth.core.report.Reports;
import org.hearth.core.runtime.Noon;
import org.hearth.core.runtime.OpenAccess;
import org.hearth.core.runtime.RecordingAudit;
import org.hearth.core.runtime.text.MessageBundles;
import org.hearth.core.security.Caller;
import org.hearth.core.security.Permission;
import org.junit.jupiter.api.Test;

/** The service with two made-up modules. */
final class ModuleReportsTest {

    private static final Permission SEES = new Permission("zz.lamp.read");
    private static final Permission COUNTS = new Permission("zz.lamp.count");
    private static final Period YEAR = new Period("2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final ReportFilter THIS_YEAR = ReportFilter.of(YEAR);
    private static final Cell LIT = new Cell("lit", Part.COUNTED);

    private final OpenAccess access = new OpenAccess();
    private final RecordingAudit audit = new RecordingAudit();
    private final Map<String, List<Indicator>> contributed = new LinkedHashMap<>();
    private final List<DataQualityCheck> checks = new ArrayList<>();
    private final Noon time = new Noon();
    private final Reports reports = new ModuleReports(
            new ModuleReports.Surroundings(access, audit, time, new Defaults(), new MessageBundles(time)),
            new ModuleReports.Contributed(() -> contributed, () -> checks));

    @Test
    void anIndicatorIsThereWhileItsModuleIsAndTheFirstOfTwoWithOneIdCounts() {
        contributed.put("lamps", List.of(new Lamps("ZZ-1", 30)));
        contributed.put("oil", List.of(new Lamps("ZZ-1", 99), new Lamps("ZZ-2", 40)));

        assertThat(reports.indicators()).extracting("id").containsExactly("R-X-02", "ZZ-1", "ZZ-2");
        assertThat(reports.run("ZZ-1", THIS_YEAR).figures().main().measure()).isEqualTo(new Measure.Share(20, 30));

        contributed.remove("lamps");
        contributed.remove("oil");
        assertThatThrownBy(() -> reports.run("ZZ-1", THIS_YEAR)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoMayKnowTheNumbersOnlyGetsThemSuppressedForTheWholeAgencyAndNoList() {
        var lamps = new Lamps("ZZ-1", 24);
        contributed.put("lamps", List.of(lamps));
        access.close(SEES);

        var report = reports.run("ZZ-1", THIS_YEAR);

        assertThat(report.outline().rights()).isEqualTo(Rights.AGGREGATES);
        assertThat(report.suppressed()).isTrue();
        assertThat(report.figures().main().measure()).isEqualTo(new Measure.Hidden(OptionalLong.of(24)));
        assertThat(lamps.asked).isEqualTo(Caller.SYSTEM);
        assertThatThrownBy(() -> reports.records("ZZ-1", THIS_YEAR, LIT, PageRequest.first(5)))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void whoMayKnowNothingOfAnIndicatorDoesNotFindIt() {
        contributed.put("lamps", List.of(new Lamps("ZZ-1", 30)));
        access.close(SEES);
        access.close(COUNTS);

        assertThat(reports.indicators()).extracting("id").containsExactly("R-X-02");
        assertThatThrownBy(() -> reports.indicator("ZZ-1")).isInstanceOf(NotFound.class);
        assertThat(reports.overview()).containsOnlyKeys("R-X-02");
    }

    @Test
    void whoMayNotReadReportsIsRefusedEverything() {
        access.close(Reports.READ);

        assertThatThrownBy(reports::indicators).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(reports::overview).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> reports.run("R-X-02", THIS_YEAR)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void theProgramKeepsFullNumbersAndAFileForOutsideLosesTheSmallOnes() {
        contributed.put("lamps", List.of(new Lamps("ZZ-1", 24)));
        var wanted = new LinkedHashMap<>(Map.of("ZZ-1", THIS_YEAR));

        var inside = reports.figures(wanted, new Export(Export.Audience.PROGRAM, "csv", Locale.ENGLISH));
        var outside = reports.figures(wanted, new Export(Export.Audience.OUTSIDE, "csv", Locale.ENGLISH));

        assertThat(inside.rows().getFirst()).contains("ZZ-1", 20L, 24L, 83.3);
        assertThat(inside.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(inside.headings()));
        assertThat(outside.rows().getFirst()).contains(24L, "not shown").doesNotContain(20L);
        assertThat(outside.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(outside.headings()));
        assertThat(audit.last().action()).isEqualTo(AuditAction.EXPORT);
        assertThat(audit.last().details())
                .containsEntry("audience", "OUTSIDE")
                .containsEntry("format", "csv")
                .containsEntry("from", "2026-01-01");
    }

    @Test
    void aListAsAFileHoldsEveryRecordAndStandsInTheTrail() {
        contributed.put("lamps", List.of(new Lamps("ZZ-1", 2500)));

        var sheet = reports.list(
                "ZZ-1",
                THIS_YEAR,
                new Cell("lit", Part.ALL),
                new Export(Export.Audience.PROGRAM, "xlsx", Locale.ENGLISH));

        assertThat(sheet.rows()).hasSize(2500).allSatisfy(row -> assertThat(row).hasSameSizeAs(sheet.headings()));
        assertThat(audit.last().details()).containsEntry("line", "lit").containsEntry("part", "ALL");
    }

    @Test
    void lookingStandsInTheTrailWithItsFilterAndTurningPagesDoesNot() {
        contributed.put("lamps", List.of(new Lamps("ZZ-1", 90)));

        reports.run("ZZ-1", THIS_YEAR.with("room", "hall"));
        assertThat(audit.last().action()).isEqualTo(AuditAction.VIEW);
        assertThat(audit.last().details()).containsEntry("report", "ZZ-1").containsEntry("room", "hall");

        reports.records("ZZ-1", THIS_YEAR, LIT, PageRequest.first(20));
        int entries = audit.entries().size();
        reports.records("ZZ-1", THIS_YEAR, LIT, new PageRequest(20, 20, List.of()));
        assertThat(audit.entries()).hasSize(entries);
    }

    @Test
    void whatCannotBeChosenIsRefusedAtItsField() {
        contributed.put("lamps", List.of(new Lamps("ZZ-1", 30)));
        var otherDays = ReportFilter.of(Period.of(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1)));

        assertThatThrownBy(() -> reports.run("ZZ-1", otherDays)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> reports.run("ZZ-1", THIS_YEAR.with("room", "roof")))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> reports.run("ZZ-1", THIS_YEAR.with("colour", "red")))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void anIndicatorThatFailsCostsItsOwnNumbersOnly() {
        contributed.put("lamps", List.of(new Lamps("ZZ-0", -1), new Lamps("ZZ-1", 30)));

        assertThat(reports.overview()).containsOnlyKeys("R-X-02", "ZZ-1");
    }

    @Test
    void dataQualityAddsUpTheChecksThatTheCallerMaySeeAndListsThemOneAfterTheOther() {
        var secret = new Permission("zz.secret.read");
        checks.add(new Broken("zz.lamp.wick", SEES, 3));
        checks.add(new Broken("zz.lamp.glass", SEES, 2));
        checks.add(new Broken("zz.lamp.owner", secret, 9));
        access.close(secret);
        var filter = reports.indicator("R-X-02").usual(time.today());

        assertThat(reports.run("R-X-02", filter).figures().main().measure()).isEqualTo(new Measure.Count(5));
        var page = reports.records("R-X-02", filter, new Cell("problems", Part.ALL), new PageRequest(2, 2, List.of()));
        assertThat(page.total()).isEqualTo(5);
        assertThat(page.rows())
                .extracting(each -> each.label().text())
                .containsExactly("zz.lamp.wick 2", "zz.lamp.glass 0");
        assertThatThrownBy(() ->
                        reports.records("R-X-02", filter, new Cell("zz.lamp.owner", Part.ALL), PageRequest.first(1)))
                .isInstanceOf(NotFound.class);
    }

    private static Page<ReportRecord> some(String name, long n, PageRequest page) {
        var rows = IntStream.range(page.offset(), (int) Math.min(n, page.offset() + (long) page.limit()))
                .mapToObj(each -> new ReportRecord(
                        new UUID(1, each), Label.plain(name + " " + each), Label.plain("it is"), Optional.empty(), "x"))
                .toList();
        return new Page<>(rows, n);
    }

    /** Twenty of so many lamps are lit. */
    private final class Lamps implements Indicator {
        private final String id;
        private final long all;
        private Caller asked = Caller.NOBODY;

        Lamps(String id, long all) {
            this.id = id;
            this.all = all;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Permission permission() {
            return SEES;
        }

        @Override
        public Optional<Permission> aggregates() {
            return Optional.of(COUNTS);
        }

        @Override
        public List<Period> periods() {
            return List.of(YEAR);
        }

        @Override
        public List<Dimension> dimensions() {
            return List.of(new Dimension("room", List.of(new Dimension.Choice("hall", Label.plain("Hall")))));
        }

        @Override
        public Figures figures(ReportFilter filter) {
            asked = access.caller();
            return Figures.of(Figure.of("lit", new Measure.Share(20, all)), Excluded.NONE);
        }

        @Override
        public Page<ReportRecord> records(ReportFilter filter, Cell cell, PageRequest page) {
            return some("Lamp", all, page);
        }
    }

    private record Broken(String code, Permission permission, long count) implements DataQualityCheck {
        @Override
        public Problem problem() {
            return Problem.MISSING;
        }

        @Override
        public String kind() {
            return "zz.lamp";
        }

        @Override
        public String field() {
            return "";
        }

        @Override
        public Page<ReportRecord> records(PageRequest page) {
            return some(code, count, page);
        }
    }

    private record Defaults() implements Policy {
        @Override
        public <T> T value(PolicyParameter<T> parameter) {
            return parameter.defaultValue();
        }

        @Override
        public <T> T value(PolicyParameter<T> parameter, LocalDate day) {
            return parameter.defaultValue();
        }

        @Override
        public <T> void change(PolicyParameter<T> parameter, T value, LocalDate from, String reason) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void withdraw(UUID version, String reason) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Standing> standing(String rule) {
            return List.of();
        }

        @Override
        public List<ParameterHistory> all() {
            return List.of();
        }
    }
}
