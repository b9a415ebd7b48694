package org.hearth.headstart.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hearth.core.audit.Audit;
import org.hearth.core.data.PageRequest;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.policy.Policy;
import org.hearth.core.report.Cell;
import org.hearth.core.report.Excluded;
import org.hearth.core.report.Figures;
import org.hearth.core.report.Measure;
import org.hearth.core.report.Part;
import org.hearth.core.report.Period;
import org.hearth.core.report.ReportFilter;
import org.hearth.core.report.ReportRecord;
import org.hearth.core.report.Reports;
import org.hearth.core.security.Access;
import org.hearth.core.security.Caller;
import org.hearth.core.task.Tasks;
import org.hearth.core.text.Messages;
import org.hearth.core.time.SiteTime;
import org.hearth.core.workflow.WorkflowEngine;
import org.hearth.family.agency.ProgramKind;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyDraft;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.headstart.Office;
import org.hearth.headstart.agreement.ImportedAgreements;
import org.hearth.headstart.agreement.ImportedAgreements.SignedElsewhere;
import org.hearth.headstart.enrollment.Disability;
import org.hearth.headstart.enrollment.EnrollmentStatus;
import org.hearth.headstart.enrollment.Enrollments;
import org.hearth.headstart.enrollment.NewEnrollment;
import org.hearth.headstart.enrollment.NewFamilyEntry;
import org.hearth.headstart.optout.OptOut;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartRoles;
import org.hearth.testkit.Rule;
import org.hearth.testkit.TestPlatform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * R-HS-01, R-HS-02, R-HS-03 and R-HS-13 by hand, on 25 November 2026, 100 days after 17 August:
 *
 * <pre>
 * family   day 0    agreement        assessment       opted out    R-HS-01  R-HS-02  R-HS-03
 * a        Aug 17   Nov 15 (day 90)  Sep 16 (day 30)               yes      yes      yes
 * b        Aug 17   Nov 16 (day 91)  Sep 17 (day 31)               yes      no       no
 * c        Aug 27   –                declined                      no       no       no, declined
 * d        Aug 28   –                –                             no       (day 89) no
 * e        Aug 17   –                –                everything   no       (out)    no
 * f        Aug 17   –                –                assessment   no       no       no
 * g        Aug 17 and, in Early Head Start, Aug 25; Nov 20         yes      no       no
 * h        Dec 1    –                –                             (later)  (later)  (later)
 * "Test family"     Aug 17           –                             a test record everywhere
 * </pre>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndicatorsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final ReportFilter YEAR =
            ReportFilter.of(new Period("2026-27", LocalDate.of(2026, 8, 1), LocalDate.of(2027, 7, 31)));
    private static final Caller MANAGER = TestPlatform.staff("M1", HeadStartRoles.FAMILY_SERVICES_MANAGER);
    private static final Caller TEACHER = TestPlatform.staff("T1", HeadStartRoles.TEACHER);

    private Office office;
    private FamilyId a;
    private FamilyId b;
    private FamilyId g;

    @BeforeAll
    void open() {
        office = new Office(TODAY);
        a = office.family();
        b = office.family();
        var c = family(LocalDate.of(2026, 8, 27));
        family(LocalDate.of(2026, 8, 28));
        var e = office.family();
        var f = office.family();
        g = office.family();
        family(LocalDate.of(2026, 12, 1));
        var test = office.family();
        assess(a, LocalDate.of(2026, 9, 16));
        assess(b, LocalDate.of(2026, 9, 17));
        office.on(TODAY);
        decline(c);
        enter(g, ProgramKind.EHS, LocalDate.of(2026, 8, 25));
        office.optOut(e, LocalDate.of(2026, 11, 20));
        office.optOut(f, LocalDate.of(2026, 11, 20), OptOut.ASSESSMENT);
        sign(a, LocalDate.of(2026, 11, 15));
        sign(b, LocalDate.of(2026, 11, 16));
        sign(g, LocalDate.of(2026, 11, 20));
        call(test, "Test family");
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    @Rule("R-HS-01")
    void familiesWithAnAgreementAreThoseThatSignedOutOfThoseWithADayOfServiceSoFar() {
        var figures = run(MANAGER, "R-HS-01", YEAR);

        assertThat(figures.main().measure()).isEqualTo(new Measure.Share(3, 7));
        assertThat(figures.excluded()).contains(new Excluded(0, 1));
    }

    @Test
    @Rule({"R-HS-02", "ID-1"})
    void anAgreementOnDay90IsInTimeAndOnDay91ItIsNotCountedFromTheEarliestEntry() {
        var figures = run(MANAGER, "R-HS-02", YEAR);

        assertThat(figures.main().measure()).isEqualTo(new Measure.Share(1, 5));
        assertThat(list("R-HS-02", "in_time", Part.COUNTED)).containsExactly(a);
        assertThat(list("R-HS-02", "in_time", Part.REST)).contains(b, g).hasSize(4);
    }

    @Test
    @Rule("R-HS-03")
    void anAssessmentOnDay30IsInTimeAndOnDay31ItIsNotAndDeclinedOnesStandApart() {
        var figures = run(MANAGER, "R-HS-03", YEAR);

        assertThat(figures.main().measure()).isEqualTo(new Measure.Share(1, 7));
        assertThat(figures.find("declined").orElseThrow().measure()).isEqualTo(new Measure.Count(1));
        assertThat(list("R-HS-03", "in_time", Part.COUNTED)).containsExactly(a);
    }

    @Test
    @Rule("R-HS-13")
    void aCaseloadIsCountedByMainWorkerAndFlaggedAboveTheAgencysLimit() {
        var today = ReportFilter.of(Period.of(TODAY.minusDays(1), TODAY));
        var figures = run(MANAGER, "R-HS-13", today);
        var ofAdvocate = figures.breakdowns().getFirst().figures();

        assertThat(ofAdvocate.stream().mapToLong(each -> each.measure().n()).sum())
                .isEqualTo(figures.main().measure().n());
        assertThat(ofAdvocate).allSatisfy(each -> assertThat(each.note()).isEmpty());
        assertThat(total("R-HS-13", today, new Cell(ofAdvocate.getFirst().line(), Part.ALL)))
                .isEqualTo(ofAdvocate.getFirst().measure().n());
    }

    @Test
    void theNumberAndTheListBehindItAgreeForEveryLineAndPart() {
        for (String id : List.of("R-HS-01", "R-HS-02", "R-HS-03")) {
            run(MANAGER, id, YEAR)
                    .all()
                    .forEach(figure -> List.of(Part.values())
                            .forEach(part -> assertThat(total(id, YEAR, new Cell(figure.line(), part)))
                                    .as("%s %s %s", id, figure.line(), part)
                                    .isEqualTo(part.of(figure.measure()))));
        }
    }

    @Test
    void aListSaysWhyAFamilyIsThereAndWhereItsRecordIs() {
        var record = records("R-HS-02", new Cell("in_time", Part.COUNTED)).getFirst();

        assertThat(record.day()).contains(LocalDate.of(2026, 11, 15));
        assertThat(record.path()).isEqualTo("families/" + a.value() + "/plan");
        assertThat(record.why().in(office.get(Messages.class), Locale.ENGLISH))
                .isEqualTo("Signed on Sun 15 Nov 2026, within 90 days");
    }

    @Test
    void aSiteAndAProgramNarrowTheFigures() {
        assertThat(run(MANAGER, "R-HS-01", YEAR.with("program", "EHS")).main().measure())
                .isEqualTo(new Measure.Share(1, 1));
        assertThat(run(MANAGER, "R-HS-01", YEAR.with("site", "Cedar Center"))
                        .main()
                        .measure())
                .isEqualTo(new Measure.Share(3, 7));
        assertThatThrownBy(() -> run(MANAGER, "R-HS-01", YEAR.with("site", "Nowhere")))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void anAdvocateSeesTheFiguresOfTheOwnFamiliesAndATeacherSeesNone() {
        assertThat(run(office.advocate, "R-HS-01", YEAR).main().measure()).isEqualTo(new Measure.Share(3, 7));
        assertThat(run(office.stranger, "R-HS-01", YEAR).main().measure()).isEqualTo(new Measure.Share(0, 0));
        assertThatThrownBy(() -> run(TEACHER, "R-HS-01", YEAR)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> run(MANAGER, "R-HS-99", YEAR)).isInstanceOf(NotFound.class);
    }

    private Figures run(Caller caller, String id, ReportFilter filter) {
        return office.as(caller, () -> office.get(Reports.class).run(id, filter))
                .figures();
    }

    private List<FamilyId> list(String id, String line, Part part) {
        return records(id, new Cell(line, part)).stream()
                .map(each -> new FamilyId(each.id()))
                .toList();
    }

    private List<ReportRecord> records(String id, Cell cell) {
        return office.as(MANAGER, () -> office.get(Reports.class).records(id, YEAR, cell, PageRequest.first(20)))
                .rows();
    }

    private long total(String id, ReportFilter filter, Cell cell) {
        var page = office.as(MANAGER, () -> office.get(Reports.class).records(id, filter, cell, PageRequest.first(50)));
        assertThat(page.rows()).hasSize((int) page.total());
        return page.total();
    }

    /** A family whose first day of service is another one. */
    private FamilyId family(LocalDate entry) {
        var family = office.family();
        enter(family, ProgramKind.HS, entry);
        office.as(Caller.SYSTEM, () -> {
            var enrollments = office.get(Enrollments.class);
            var child = enrollments.children(family).getFirst().enrollment().child();
            return enrollments.enroll(new NewEnrollment(
                    family, child, ProgramKind.HS, Office.YEAR, EnrollmentStatus.ENROLLED, entry, Disability.NONE));
        });
        return family;
    }

    private void enter(FamilyId family, ProgramKind program, LocalDate entry) {
        office.as(
                Caller.SYSTEM,
                () -> office.get(Enrollments.class)
                        .enter(
                                new NewFamilyEntry(
                                        family,
                                        program,
                                        Office.YEAR,
                                        "Cedar Center",
                                        entry,
                                        null,
                                        YesNoUnknown.NO,
                                        YesNoUnknown.NO),
                                "FA01"));
    }

    private void assess(FamilyId family, LocalDate day) {
        office.on(day);
        office.asAdvocate(() -> office.assessedPlan(family));
    }

    private void decline(FamilyId family) {
        office.asAdvocate(() -> {
            var plan = office.startedPlan(family);
            var assessment = office.assessments().begin(plan);
            var version = office.assessments().find(plan).orElseThrow().version();
            office.assessments().decline(assessment, version, "Not now", TODAY);
        });
    }

    private void sign(FamilyId family, LocalDate day) {
        var core = new CoreServices(
                office.get(UnitOfWork.class),
                office.get(Access.class),
                office.get(Audit.class),
                office.get(SiteTime.class),
                office.get(Policy.class),
                office.get(Tasks.class),
                office.get(WorkflowEngine.class));
        office.get(Access.class)
                .as(
                        Caller.SYSTEM,
                        () -> new ImportedAgreements(core)
                                .load(List.of(new SignedElsewhere(family, Office.YEAR, day))));
    }

    private void call(FamilyId family, String name) {
        office.get(Access.class).as(Caller.SYSTEM, () -> {
            var families = office.get(Families.class);
            var now = families.get(family);
            families.change(family, now.version(), new FamilyDraft(name, now.primaryAdult(), now.structureNote()));
        });
    }
}
