package org.hearth.headstart.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearth.core.document.PaperSize;
import org.hearth.core.draft.Drafts;
import org.hearth.core.job.Jobs;
import org.hearth.core.policy.Policy;
import org.hearth.core.security.Access;
import org.hearth.core.task.Tasks;
import org.hearth.core.text.Messages;
import org.hearth.core.time.SiteTime;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.assignment.Assignments;
import org.hearth.family.family.Families;
import org.hearth.headstart.Office;
import org.hearth.headstart.agreement.AgreementDraft;
import org.hearth.headstart.agreement.CopyWay;
import org.hearth.headstart.agreement.PartySignature;
import org.hearth.headstart.agreement.PrintChoice;
import org.hearth.headstart.enrollment.Enrollments;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.plan.Side;
import org.hearth.ui.PageContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanProgressTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);

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
    void theGuideGoesOnWithTheFirstStepThatIsNotDone() {
        var fresh = office.family();
        var begun = office.family();
        var talked = office.family();
        office.asAdvocate(() -> {
            assertThat(next(office.plans().open(fresh, Office.YEAR, TODAY))).isEqualTo(PlanProgress.START);
            assertThat(next(office.startedPlan(begun))).isEqualTo(PlanProgress.ASSESSMENT);
            var plan = office.assessedPlan(talked);
            assertThat(next(plan)).isEqualTo(PlanProgress.GOALS);

            office.plans().wantsNoGoalNow(plan, office.version(plan), TODAY);
            assertThat(next(plan)).isEqualTo(PlanProgress.AGREEMENT);

            office.agreements().save(plan, 0, new AgreementDraft(Set.of("well_being"), "", false, null));
            sign(plan);
            assertThat(next(plan)).isEqualTo(PlanProgress.PRINT);
            assertThat(desk(plan).isBeforeAgreement()).isFalse();

            office.agreements().giveCopies(plan, TODAY, CopyWay.HAND, "Dana Sample");
            assertThat(next(plan)).isEqualTo(PlanProgress.PRINT);
        });
    }

    private void sign(PlanId plan) {
        var version = office.agreements().find(plan).orElseThrow().version();
        var both = List.of(
                PartySignature.typed(Side.FAMILY, "Dana Sample", "parent"),
                PartySignature.typed(Side.STAFF, "Abby Brooks", "family_advocate"));
        office.agreements().sign(plan, version, both, Reasons.NONE, new PrintChoice(Locale.ENGLISH, PaperSize.LETTER));
    }

    private String next(PlanId plan) {
        return new PlanProgress(desk(plan)).next();
    }

    private PlanDesk desk(PlanId plan) {
        var context = new PageContext(
                office.get(Messages.class),
                office.get(Access.class),
                office.get(Drafts.class),
                office.get(Jobs.class),
                office.get(SiteTime.class),
                Locale.ENGLISH);
        var file = new FamilyFile(
                office.get(Families.class),
                office.get(Assignments.class),
                office.get(StaffDirectory.class),
                office.get(Enrollments.class));
        var services = new PlanServices(
                office.plans(),
                office.assessments(),
                office.goals(),
                office.agreements(),
                new PlanServices.Around(file, office.get(Tasks.class), office.get(Policy.class)));
        var family = file.family(office.plans().get(plan).family());
        return new PlanDesk(context, services, family, plan);
    }
}
