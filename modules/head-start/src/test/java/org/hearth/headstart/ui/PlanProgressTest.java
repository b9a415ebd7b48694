package org.hearth.headstart.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearth.core.document.CopyWay;
import org.hearth.core.document.PaperSize;
import org.hearth.core.workflow.Reasons;
import org.hearth.headstart.Office;
import org.hearth.headstart.agreement.AgreementDraft;
import org.hearth.headstart.agreement.PartySignature;
import org.hearth.headstart.agreement.PrintChoice;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.plan.Side;
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
            assertThat(Desks.desk(office, plan).isBeforeAgreement()).isFalse();

            office.agreements().giveCopies(plan, TODAY, CopyWay.HAND, "Dana Sample");
            assertThat(next(plan)).isEqualTo(PlanProgress.PRINT);
        });
    }

    private void sign(PlanId plan) {
        var shown = office.agreements().shown(plan);
        var both = List.of(
                PartySignature.typed(Side.FAMILY, "Dana Sample", "parent"),
                PartySignature.typed(Side.STAFF, "Abby Brooks", "family_advocate"));
        office.agreements().sign(plan, shown, both, Reasons.NONE, new PrintChoice(Locale.ENGLISH, PaperSize.LETTER));
    }

    private String next(PlanId plan) {
        return new PlanProgress(Desks.desk(office, plan)).next();
    }
}
