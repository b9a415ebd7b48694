package org.hearth.headstart.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.headstart.Office;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.plan.PlanState;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.headstart.program.Outcome;
import org.hearth.testkit.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssessmentsTest {

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
    @Rule({"HS-004", "HS-010"})
    void completionIsRefusedNamingWhatIsMissingUntilAllSevenOutcomesAreTouched() {
        var family = office.family();
        office.asAdvocate(() -> {
            var plan = office.plans().open(family, Office.YEAR, TODAY);
            var assessment = office.assessments().begin(plan);
            office.assessments().add(assessment, Office.need("Rent is too high"));
            assertThat(office.refusals(() -> complete(plan))).containsExactly("E-REQ HS-004", "E-REQ HS-010");
            assertThat(find(plan).touched()).isEqualTo(1);

            for (Outcome outcome : find(plan).untouched()) {
                office.assessments().answer(assessment, outcome, OutcomeAnswer.NOT_NOW);
            }
            office.plans().answerExistingPlans(plan, office.version(plan), YesNoUnknown.UNKNOWN);
            complete(plan);

            assertThat(find(plan).state()).isEqualTo(AssessmentState.COMPLETE);
            assertThat(office.plans().get(plan).state()).isEqualTo(PlanState.GOAL_SETTING);
        });
        assertThat(office.tasks(family.value())).doesNotContain(HeadStartTasks.ASSESS);
    }

    @Test
    @Rule("HS-013")
    void aSecondInitialAssessmentInTheYearIsRefused() {
        var family = office.family();
        var plan = office.asAdvocate(() -> office.startedPlan(family));
        office.asAdvocate(() -> office.assessments().begin(plan));

        assertThat(office.refusals(() -> office.assessments().begin(plan))).containsExactly("E-DUP HS-013");
    }

    @Test
    @Rule({"HS-013", "HS-033"})
    void aFamilyMayDeclineTheAssessmentAndGoOn() {
        var family = office.family();
        office.asAdvocate(() -> {
            var plan = office.plans().open(family, Office.YEAR, TODAY);
            var assessment = office.assessments().begin(plan);
            office.assessments().decline(assessment, find(plan).version(), "Not this year", TODAY);
            assertThat(office.plans().get(plan).state()).isEqualTo(PlanState.GOAL_SETTING);
        });
    }

    @Test
    @Rule({"HS-016", "HS-017", "HS-047"})
    void aFindingNamesItsDomainKindAndSource() {
        var family = office.family();
        var assessment = office.asAdvocate(() -> office.assessments().begin(office.startedPlan(family)));

        assertThat(office.refusals(() -> office.assessments().add(assessment, finding("MONEY", "need", "family"))))
                .containsExactly("E-FMT HS-016");
        assertThat(office.refusals(() -> office.assessments().add(assessment, finding("FOOD", "wish", "family"))))
                .containsExactly("E-FMT HS-047");
        assertThat(office.refusals(() -> office.assessments().add(assessment, finding("FOOD", "need", ""))))
                .containsExactly("E-REQ HS-017");
        for (String kind : new String[] {"strength", "capability", "need", "interest", "aspiration"}) {
            assertThat(office.refusals(() -> office.assessments().add(assessment, finding("FOOD", kind, "family"))))
                    .isEmpty();
        }
    }

    @Test
    @Rule("HS-014")
    void anImmediateNeedOpensATaskThatOnlyWordsClose() {
        var family = office.family();
        var plan = office.asAdvocate(() -> office.startedPlan(family));
        var assessment = office.asAdvocate(() -> office.assessments().begin(plan));
        var draft = new FindingDraft(
                Outcome.PFCE1, "FOOD", "need", "family", 1, "No food until Friday", true, SupportPlan.NONE);
        var finding = office.asAdvocate(() -> office.assessments().add(assessment, draft));
        assertThat(office.tasks(finding.value())).containsExactly(HeadStartTasks.IMMEDIATE_NEED);

        assertThat(office.refusals(() -> office.assessments().settleNeed(finding, 1, " ")))
                .containsExactly("E-REQ HS-014");
        office.asAdvocate(() -> office.assessments().settleNeed(finding, 1, "Food box brought today"));

        assertThat(office.tasks(finding.value())).isEmpty();
    }

    @Test
    @Rule("HS-015")
    void aFindingIsCorrectedUntilTheAgreementAndHowItReadBeforeIsKept() {
        var family = office.family();
        var plan = office.asAdvocate(() -> office.assessedPlan(family));
        var before = office.asAdvocate(() -> find(plan)).findings().getFirst();
        var corrected = Office.need("No time to study in the evening");

        office.asAdvocate(() -> office.assessments().change(before.id(), before.version(), corrected));

        var after = office.asAdvocate(() -> find(plan)).findings().getFirst();
        assertThat(after.draft()).isEqualTo(corrected);
        assertThat(office.asAdvocate(() -> office.assessments().history(before.id())))
                .extracting(FindingVersion::draft, FindingVersion::replacedBy)
                .containsExactly(tuple(before.draft(), "FA01"));
        var elsewhere = new FindingDraft(
                Outcome.PFCE7,
                corrected.domain(),
                corrected.kind(),
                corrected.source(),
                corrected.level(),
                corrected.note(),
                false,
                SupportPlan.NONE);
        assertThat(office.refusals(() -> office.assessments().change(after.id(), after.version(), elsewhere)))
                .containsExactly("E-LOCK HS-013");
    }

    @Test
    @Rule("HS-005")
    void aNeedKeepsWhoGivesWhatSupportHowOftenAlsoAfterTheAssessment() {
        var family = office.family();
        var plan = office.asAdvocate(() -> office.assessedPlan(family));
        var need = office.asAdvocate(() -> find(plan)).findings().getFirst();
        var support = new SupportPlan("Abby Brooks", "A ride to class", "twice a week");

        office.asAdvocate(() -> office.assessments().planSupport(need.id(), need.version(), support));

        assertThat(office.asAdvocate(() -> find(plan))
                        .findings()
                        .getFirst()
                        .draft()
                        .support())
                .isEqualTo(support);
    }

    private static FindingDraft finding(String domain, String kind, String source) {
        return new FindingDraft(Outcome.PFCE3, domain, kind, source, 0, "words", false, SupportPlan.NONE);
    }

    private Assessment find(PlanId plan) {
        return office.assessments().find(plan).orElseThrow();
    }

    private void complete(PlanId plan) {
        var assessment = find(plan);
        office.assessments().complete(assessment.id(), assessment.version(), TODAY);
    }
}
