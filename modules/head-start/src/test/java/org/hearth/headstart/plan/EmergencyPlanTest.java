package org.hearth.headstart.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearth.core.document.CopyWay;
import org.hearth.core.document.PaperSize;
import org.hearth.core.failure.NotFound;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.emergency.EmergencyAccess;
import org.hearth.family.emergency.EmergencyRequest;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.Office;
import org.hearth.headstart.agreement.AgreementDraft;
import org.hearth.headstart.agreement.PrintChoice;
import org.hearth.headstart.enrollment.Enrollments;
import org.hearth.headstart.optout.OptOuts;
import org.hearth.testkit.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The plan of a family that somebody opened in an emergency. */
@Rule("C7")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmergencyPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    private Office office;
    private FamilyId family;
    private PlanId plan;

    @BeforeAll
    void open() {
        office = new Office(TODAY);
        family = office.family();
        plan = office.asAdvocate(() -> office.assessedPlan(family));
        office.as(office.stranger, () -> {
            assertThatThrownBy(() -> office.plans().get(plan)).isInstanceOf(NotFound.class);
            return office.get(EmergencyAccess.class)
                    .open(EmergencyRequest.byNumber("T1", "Child hurt, mother cannot be reached"));
        });
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void isRead() {
        asStranger(() -> {
            assertThat(office.plans().get(plan).family()).isEqualTo(family);
            assertThat(office.plans().find(family, Office.YEAR)).isPresent();
            assertThat(office.assessments().find(plan)).isPresent();
            assertThat(office.goals().ofPlan(plan)).isEmpty();
            assertThat(office.agreements().find(plan)).isEmpty();
            assertThat(office.get(Enrollments.class).children(family)).hasSize(1);
            assertThat(office.get(OptOuts.class).find(family, Office.YEAR)).isEmpty();
        });
    }

    @Test
    void standsInNoList() {
        asStranger(() -> {
            assertThat(office.plans().states(Set.of(family), Office.YEAR)).isEmpty();
            assertThat(office.get(Families.class).find(List.of(family))).isEmpty();
        });
    }

    @Test
    void isNotChanged() {
        var version = office.asAdvocate(() -> office.plans().get(plan).version());
        var shown = office.asAdvocate(() -> office.agreements().shown(plan));
        var assessment = office.asAdvocate(() -> office.assessments().find(plan).orElseThrow());
        refused(() -> office.plans().open(family, Office.YEAR, TODAY));
        refused(() -> office.plans().getToChange(plan));
        refused(() -> office.plans().describe(plan, version, "Ours"));
        refused(() -> office.plans().correctStart(plan, version, TODAY));
        refused(() -> office.assessments().begin(plan));
        refused(() -> office.assessments().complete(assessment.id(), assessment.version(), TODAY));
        refused(() -> office.goals().rank(plan, List.of()));
        refused(() -> office.agreements().save(plan, 0, AgreementDraft.EMPTY));
        refused(() -> office.agreements().giveCopies(plan, TODAY, CopyWay.HAND, ""));
        refused(() -> office.agreements()
                .sign(plan, shown, List.of(), Reasons.NONE, new PrintChoice(Locale.ENGLISH, PaperSize.LETTER)));
    }

    private void refused(ThrowingCallable act) {
        asStranger(() -> assertThatThrownBy(act).isInstanceOf(NotFound.class));
    }

    private void asStranger(Runnable work) {
        office.as(office.stranger, () -> {
            work.run();
            return true;
        });
    }
}
