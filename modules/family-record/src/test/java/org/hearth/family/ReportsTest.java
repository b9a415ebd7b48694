package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.report.Cell;
import org.hearth.core.report.Figures;
import org.hearth.core.report.Measure;
import org.hearth.core.report.Part;
import org.hearth.core.report.Period;
import org.hearth.core.report.ReportFilter;
import org.hearth.core.report.ReportRecord;
import org.hearth.core.report.Reports;
import org.hearth.family.disclosure.Basis;
import org.hearth.family.disclosure.Ground;
import org.hearth.family.disclosure.SharingGate;
import org.hearth.family.inspection.Answer;
import org.hearth.family.inspection.NewRecordRequest;
import org.hearth.family.inspection.Outcome;
import org.hearth.family.inspection.RecordRequestId;
import org.hearth.family.inspection.RecordRequests;
import org.hearth.family.inspection.RequestKind;
import org.hearth.testkit.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** R-X-01 and R-X-02, asked by the privacy officer on 14 September 2026 and later. */
final class ReportsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final ReportFilter AUTUMN = ReportFilter.of(Period.of(TODAY, TODAY.plusDays(60)));

    private final ConsentHome home = new ConsentHome();
    private final Prairie prairie = home.prairie;
    private final RecordRequests requests = prairie.get(RecordRequests.class);

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    @Rule("R-X-01")
    void disclosuresAreCountedByTheirBasisAndLeadToTheFamilysLog() {
        home.sign(home.common());
        prairie.as(Prairie.ADVOCATE, () -> {
            var gate = prairie.get(SharingGate.class);
            gate.require(home.sharing(Set.of("attendance"), Ground.CONSENT, home.child.id()));
            gate.require(home.sharing(Set.of("health"), Ground.of(Basis.COURT_ORDER, "Order 1"), home.child.id()));
        });

        var figures = run("R-X-01");

        assertThat(figures.main().measure()).isEqualTo(new Measure.Count(2));
        assertThat(measure(figures, "basis.consent")).isEqualTo(new Measure.Count(1));
        assertThat(measure(figures, "basis.court_order")).isEqualTo(new Measure.Count(1));
        assertThat(behind("R-X-01", "basis.consent", Part.ALL))
                .extracting(ReportRecord::path)
                .containsExactly("families/" + home.family.value() + "/disclosures");
    }

    @Test
    @Rule({"R-X-01", "B-10"})
    void anInspectionAnsweredOnDay45IsInTimeOnDay46ItIsNotAndAnOpenOneCountsOnceItIsOverdue() {
        var inTime = receive();
        var late = receive();
        receive();
        prairie.later(45);
        answer(inTime, TODAY.plusDays(45));
        assertThat(measure(run("R-X-01"), "inspected")).isEqualTo(new Measure.Share(1, 1));

        prairie.later(1);
        answer(late, TODAY.plusDays(46));
        assertThat(measure(run("R-X-01"), "inspected")).isEqualTo(new Measure.Share(1, 3));
        assertThat(behind("R-X-01", "inspected", Part.REST))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.path()).isEqualTo("families/" + home.family.value() + "/requests"));
    }

    @Test
    @Rule("R-X-01")
    void whatWasRefusedIsCountedByTheRoleOfWhoeverTried() {
        assertThatThrownBy(() -> prairie.as(Prairie.TEACHER, () -> requests.withdraw(RecordRequestId.next(), 1)))
                .isInstanceOf(AccessDenied.class);

        assertThat(measure(run("R-X-01"), "refused.teacher")).isEqualTo(new Measure.Count(1));
        assertThat(behind("R-X-01", "refused.teacher", Part.ALL)).hasSize(1);
    }

    @Test
    @Rule("R-X-02")
    void everyCheckFindsItsRecordsAndTheWholeIsTheirSum() {
        prairie.family("Q1", "Without", "FA02");
        prairie.family("Q2", "Without", "FA02");
        prairie.family("Q3", "Test", "FA02");

        var figures = run("R-X-02");

        assertThat(measure(figures, "fam.person.birth_date")).isEqualTo(new Measure.Count(4));
        assertThat(measure(figures, "fam.person.contact")).isEqualTo(new Measure.Count(2));
        assertThat(measure(figures, "fam.family.primary_adult")).isEqualTo(new Measure.Count(0));
        assertThat(figures.main().measure().n())
                .isEqualTo(figures.breakdowns().getFirst().figures().stream()
                        .mapToLong(each -> each.measure().n())
                        .sum());
        figures.all()
                .forEach(each -> assertThat(behind("R-X-02", each.line(), Part.ALL))
                        .as(each.line())
                        .hasSize((int) each.measure().n()));
    }

    private Figures run(String id) {
        return prairie.as(ConsentHome.PRIVACY, () -> prairie.get(Reports.class).run(id, AUTUMN))
                .figures();
    }

    private List<ReportRecord> behind(String id, String line, Part part) {
        return prairie.as(
                        ConsentHome.PRIVACY,
                        () -> prairie.get(Reports.class)
                                .records(id, AUTUMN, new Cell(line, part), PageRequest.first(200)))
                .rows();
    }

    private static Measure measure(Figures figures, String line) {
        return figures.find(line).orElseThrow().measure();
    }

    private RecordRequestId receive() {
        return prairie.as(
                Prairie.ADVOCATE,
                () -> requests.receive(new NewRecordRequest(
                        home.family,
                        home.child.id(),
                        home.mother.id(),
                        "Rosa Muster",
                        RequestKind.INSPECT,
                        "",
                        TODAY)));
    }

    private void answer(RecordRequestId request, LocalDate day) {
        prairie.as(ConsentHome.PRIVACY, () -> requests.answer(request, 1, new Answer(Outcome.GRANTED, "", day)));
    }
}
