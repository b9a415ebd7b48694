package org.hearth.headstart.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.StaleData;
import org.hearth.core.security.Caller;
import org.hearth.core.task.Task;
import org.hearth.core.task.Tasks;
import org.hearth.family.agency.ProgramKind;
import org.hearth.family.person.PersonId;
import org.hearth.headstart.Office;
import org.hearth.headstart.enrollment.Disability;
import org.hearth.headstart.enrollment.EnrollmentStatus;
import org.hearth.headstart.enrollment.Enrollments;
import org.hearth.headstart.enrollment.NewEnrollment;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.testkit.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 19);

    private Office office;

    @BeforeAll
    void open() {
        office = new Office(TODAY);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    @Rule("HS-008")
    void entryOpensTheTasksThatFallDueAndThePlanSettlesItsOwn() {
        var family = office.family();
        assertThat(office.tasks(family.value()))
                .containsExactlyInAnyOrder(HeadStartTasks.OPEN_PLAN, HeadStartTasks.ASSESS, HeadStartTasks.AGREE);

        office.asAdvocate(() -> office.plans().open(family, Office.YEAR, TODAY));

        assertThat(office.tasks(family.value())).doesNotContain(HeadStartTasks.OPEN_PLAN);
    }

    @Test
    @Rule("HS-008")
    void aPlanCannotStartInTheFutureButMayStartBeforeTheEntry() {
        var family = office.family();
        assertThat(office.refusals(() -> office.plans().open(family, Office.YEAR, TODAY.plusDays(1))))
                .containsExactly("E-RANGE HS-008");
        assertThat(office.refusals(() -> office.plans().open(family, Office.YEAR, Office.ENTRY.minusDays(10))))
                .isEmpty();
    }

    @Test
    @Rule("HS-008")
    void aPlanCannotStartBeforeTheFamilyAskedForAPlace() {
        var family = office.family();
        var applied = Office.ENTRY.minusDays(10);
        office.as(
                Caller.SYSTEM,
                () -> office.get(Enrollments.class)
                        .enroll(new NewEnrollment(
                                family,
                                PersonId.next(),
                                ProgramKind.HS,
                                Office.YEAR,
                                EnrollmentStatus.ACCEPTED,
                                applied,
                                Disability.NONE)));

        assertThat(office.refusals(() -> office.plans().open(family, Office.YEAR, applied.minusDays(1))))
                .containsExactly("E-RANGE HS-008");
        assertThat(office.refusals(() -> office.plans().open(family, Office.YEAR, applied)))
                .isEmpty();
    }

    @Test
    @Rule("HS-008")
    void aPlanStartsInItsProgramYearAndTheRefusalNamesTheFirstDay() {
        var family = office.family();

        assertThat(office.refusals(() -> office.plans().open(family, Office.YEAR, LocalDate.of(2026, 2, 1))))
                .containsExactly("E-RANGE HS-008");
        assertThat(office.refusals(() -> office.plans().open(family, Office.YEAR, LocalDate.of(2026, 7, 31))))
                .containsExactly("E-RANGE HS-008");
        assertThat(office.refusals(() -> office.plans().open(family, Office.YEAR, LocalDate.of(2026, 8, 1))))
                .isEmpty();
    }

    @Test
    @Rule("HS-008")
    void theFirstDayCanBeCorrectedUntilBothSidesAgree() {
        var family = office.family();
        var plan = office.asAdvocate(() -> office.plans().open(family, Office.YEAR, TODAY));

        office.asAdvocate(() -> office.plans().correctStart(plan, office.version(plan), TODAY.minusDays(1)));
        assertThat(office.asAdvocate(() -> office.plans().get(plan)).initiatedOn())
                .isEqualTo(TODAY.minusDays(1));
        assertThat(office.refusals(
                        () -> office.plans().correctStart(plan, office.version(plan), LocalDate.of(2026, 2, 1))))
                .containsExactly("E-RANGE HS-008");

        office.asAdvocate(() -> office.plans().close(plan, "year_end"));
        assertThat(office.refusals(() -> office.plans().correctStart(plan, office.version(plan), TODAY)))
                .containsExactly("E-LOCK HS-045");
    }

    @Test
    @Rule({"HS-009", "HS-033"})
    void aRefusalOnRecordSettlesTheAgreementAndAChangeOfMindBringsItBack() {
        var family = office.family();
        var plan = office.asAdvocate(() -> office.startedPlan(family));
        ready(plan, Readiness.DECLINED);
        assertThat(office.tasks(family.value())).doesNotContain(HeadStartTasks.AGREE);

        ready(plan, Readiness.THINKING);
        assertThat(office.tasks(family.value())).contains(HeadStartTasks.AGREE);
    }

    private void ready(PlanId plan, Readiness value) {
        office.asAdvocate(
                () -> office.plans().noteReadiness(plan, office.version(plan), new ReadinessNote(value, TODAY, "")));
    }

    @Test
    @Rule({"HS-008", "HS-013"})
    void planAndAssessmentAreDueThirtyDaysAfterTheEntry() {
        var family = office.family();

        assertThat(office.as(Caller.SYSTEM, () -> office.get(Tasks.class).about(family.value())))
                .extracting(Task::kind, Task::due)
                .containsExactlyInAnyOrder(
                        tuple(HeadStartTasks.OPEN_PLAN, Office.ENTRY.plusDays(30)),
                        tuple(HeadStartTasks.ASSESS, Office.ENTRY.plusDays(30)),
                        tuple(HeadStartTasks.AGREE, Office.ENTRY.plusDays(90)));
    }

    @Test
    @Rule("HS-044")
    void aSecondOpenPlanOfTheYearIsRefusedUntilTheFirstIsClosed() {
        var family = office.family();
        var plan = office.asAdvocate(() -> office.plans().open(family, Office.YEAR, TODAY));
        assertThat(office.refusals(() -> office.plans().open(family, Office.YEAR, TODAY)))
                .containsExactly("E-DUP HS-044");

        assertThat(office.refusals(() -> office.plans().close(plan, ""))).containsExactly("E-REQ HS-045");
        office.asAdvocate(() -> office.plans().close(plan, "data_error"));

        assertThat(office.refusals(() -> office.plans().open(family, Office.YEAR, TODAY)))
                .isEmpty();
    }

    @Test
    @Rule("HS-003")
    void aNewPlanIsBlankWhateverOtherFamiliesHave() {
        var first = office.family();
        office.asAdvocate(() -> office.assessedPlan(first));
        var second = office.family();

        var plan = office.asAdvocate(() -> office.plans().get(office.plans().open(second, Office.YEAR, TODAY)));

        assertThat(plan.authors()).isEmpty();
        assertThat(plan.existingPlans()).isEmpty();
        assertThat(plan.uniqueness()).isEmpty();
        assertThat(plan.readiness()).isNull();
        assertThat(office.asAdvocate(() -> office.assessments().find(plan.id())))
                .isEmpty();
    }

    @Test
    void aPlanOfAnotherAdvocatesFamilyIsNotFound() {
        var family = office.family();
        var plan = office.asAdvocate(() -> office.plans().open(family, Office.YEAR, TODAY));

        assertThatThrownBy(() -> office.as(office.stranger, () -> office.plans().get(plan)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.as(office.stranger, () -> office.plans().open(family, Office.YEAR, TODAY)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aStaleChangeIsRefusedAndNothingIsOverwritten() {
        var family = office.family();
        office.asAdvocate(() -> {
            var plan = office.plans().open(family, Office.YEAR, TODAY);
            int version = office.version(plan);
            office.plans().describe(plan, version, "Grandmother sings with the children");
            assertThatThrownBy(() -> office.plans().describe(plan, version, "something else"))
                    .isInstanceOf(StaleData.class);
            assertThat(office.plans().get(plan).uniqueness()).isEqualTo("Grandmother sings with the children");
        });
    }
}
