package org.hearth.headstart.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import org.hearth.core.document.CopyHolder;
import org.hearth.core.document.CopyWay;
import org.hearth.core.document.PaperSize;
import org.hearth.core.document.StoredDocuments;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.StaleData;
import org.hearth.core.text.Messages;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.Office;
import org.hearth.headstart.enrollment.Disability;
import org.hearth.headstart.goal.Basis;
import org.hearth.headstart.goal.ChoiceWay;
import org.hearth.headstart.goal.FamilyChoice;
import org.hearth.headstart.goal.GoalDraft;
import org.hearth.headstart.goal.GoalThoughts;
import org.hearth.headstart.goal.StepDraft;
import org.hearth.headstart.plan.ExistingPlanDraft;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.plan.PlanState;
import org.hearth.headstart.plan.Side;
import org.hearth.headstart.plan.Treatment;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.headstart.program.Outcome;
import org.hearth.testkit.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgreementsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);
    private static final PrintChoice ENGLISH = new PrintChoice(Locale.ENGLISH, PaperSize.LETTER);
    private static final PrintChoice SPANISH = new PrintChoice(Locale.of("es"), PaperSize.A4);

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
    @Rule({"HS-002", "HS-009", "HS-042", "HS-043", "HS-056", "HS-086"})
    void whyNotYetNamesEverythingThatKeepsBothSidesFromAgreeing() {
        var family = office.family(Disability.IEP);
        var plan = office.asAdvocate(() -> {
            var fresh = office.plans().open(family, Office.YEAR, TODAY);
            office.plans()
                    .addExistingPlan(
                            fresh, office.version(fresh), new ExistingPlanDraft("Harbor House", "", "housing", null));
            var assessment = office.assessments().begin(fresh);
            office.assessments().decline(assessment, 1, "", TODAY);
            return fresh;
        });

        assertThat(office.asAdvocate(() -> office.agreements().whyNotYet(plan)))
                .extracting(Refusal::label)
                .containsExactly(
                        "E-REQ HS-002",
                        "E-REQ HS-002",
                        "W-READY HS-009",
                        "E-REQ HS-042",
                        "E-REQ HS-043",
                        "E-REQ HS-056",
                        "E-RANGE HS-086");
    }

    @Test
    @Rule("HS-002")
    void bothSidesMustSign() {
        var plan = readyPlan(Disability.NONE);
        assertThat(office.refusals(() -> sign(plan, List.of(), Reasons.NONE)))
                .containsExactly("E-REQ HS-002", "E-REQ HS-002");
        assertThat(office.refusals(() -> sign(plan, List.of(staff()), Reasons.NONE)))
                .containsExactly("E-REQ HS-002");
        assertThat(office.refusals(() -> sign(
                        plan,
                        List.of(staff(), PartySignature.unsigned(Side.FAMILY, "Dana", "parent", "", TODAY)),
                        Reasons.NONE)))
                .containsExactly("E-REQ HS-002");
        assertThat(office.asAdvocate(() -> office.plans().get(plan)).state()).isEqualTo(PlanState.GOAL_SETTING);
    }

    @Test
    @Rule("HS-002")
    void aParentMayAgreeBeforeAWitnessOnAnEarlierDayAndNotSign() {
        var family = office.family();
        office.on(TODAY.minusDays(3));
        var plan = readyPlan(family);
        office.on(TODAY);

        assertThat(office.refusals(() -> sign(plan, List.of(agreed(TODAY.plusDays(1)), staff()), Reasons.NONE)))
                .containsExactly("E-RANGE HS-002");
        assertThat(office.refusals(() -> sign(plan, List.of(agreed(TODAY.minusDays(4)), staff()), Reasons.NONE)))
                .containsExactly("E-RANGE HS-002");
        office.asAdvocate(() -> sign(plan, List.of(agreed(TODAY.minusDays(2)), staff()), Reasons.NONE));

        var agreement = office.asAdvocate(() -> office.agreements().find(plan)).orElseThrow();
        assertThat(agreement.signedOn()).isEqualTo(TODAY);
        assertThat(agreement.agreedBy())
                .extracting(AgreedBy::way, AgreedBy::witness, AgreedBy::agreedOn)
                .containsExactly(
                        tuple(SignatureWay.AGREED_UNSIGNED, "Ines Ortiz", TODAY.minusDays(2)),
                        tuple(SignatureWay.SCREEN, "", null));
        assertThat(office.asAdvocate(() -> office.plans().get(plan)).state()).isEqualTo(PlanState.AGREED);
        assertThat(office.asAdvocate(() -> office.agreements().copies(plan))).hasSize(4);
    }

    @Test
    void whatWasShownIsWhatIsSigned() {
        var plan = readyPlan(Disability.NONE);
        var shown = office.asAdvocate(() -> office.agreements().shown(plan));
        office.asAdvocate(
                () -> office.plans().describe(plan, office.version(plan), "Five of us, and Grandma on Sundays."));

        assertThatThrownBy(() ->
                        office.asAdvocate(() -> office.agreements().sign(plan, shown, both(), Reasons.NONE, ENGLISH)))
                .isInstanceOf(StaleData.class);
        assertThat(office.asAdvocate(() -> office.agreements().copies(plan))).isEmpty();

        var readAgain = office.asAdvocate(() -> office.agreements().shown(plan));
        office.asAdvocate(() -> office.agreements().sign(plan, readAgain, both(), Reasons.NONE, ENGLISH));
        assertThat(office.asAdvocate(() -> office.agreements().copies(plan))).isNotEmpty();
    }

    private static PartySignature agreed(LocalDate day) {
        return PartySignature.unsigned(Side.FAMILY, "Dana Sample", "parent", "Ines Ortiz", day);
    }

    @Test
    @Rule("HS-009")
    void withoutReadinessAReasonIsAskedFor() {
        var family = office.family();
        var plan = office.asAdvocate(() -> {
            var fresh = office.plans().open(family, Office.YEAR, TODAY);
            office.plans()
                    .nameAuthors(
                            fresh,
                            1,
                            office.plans()
                                    .get(office.assessedPlan(office.family()))
                                    .authors());
            office.assessments().decline(office.assessments().begin(fresh), 1, "", TODAY);
            office.plans().wantsNoGoalNow(fresh, office.version(fresh), TODAY);
            office.agreements().save(fresh, 0, purposes(""));
            return fresh;
        });
        assertThat(office.refusals(() -> sign(plan, both(), Reasons.NONE))).containsExactly("W-READY HS-009");
        assertThat(office.refusals(() -> sign(plan, both(), new Reasons(Map.of("W-READY", "family_chose")))))
                .isEmpty();
    }

    @Test
    @Rule({"HS-042", "HS-043", "HS-056"})
    void theAnswersOpenTheWayAndASignedAgreementIsLocked() {
        var plan = readyPlan(Disability.EVALUATION);
        office.asAdvocate(() -> {
            var id = office.plans()
                    .addExistingPlan(
                            plan, office.version(plan), new ExistingPlanDraft("Harbor House", "", "housing", null));
            office.plans()
                    .changeExistingPlan(
                            plan,
                            office.version(plan),
                            id,
                            new ExistingPlanDraft("Harbor House", "", "housing", Treatment.COORDINATED));
        });
        assertThat(office.refusals(() -> sign(plan, both(), Reasons.NONE))).containsExactly("E-REQ HS-043");
        office.asAdvocate(() -> office.agreements().save(plan, 1, purposes("Speech therapy twice a week")));
        assertThat(office.refusals(() -> sign(plan, both(), Reasons.NONE))).isEmpty();
        assertThat(office.refusals(() -> office.agreements().save(plan, 3, purposes("more"))))
                .containsExactly("E-LOCK HS-042");
    }

    @Test
    @Rule({"HS-022", "HS-023", "HS-033", "HS-002", "HS-004"})
    void theSignedAgreementIsFiledAndTheFamilyGetsItsCopy() {
        var plan = readyPlan(Disability.IEP);
        var family = office.asAdvocate(() -> office.plans().get(plan)).family();
        office.asAdvocate(() -> office.agreements().save(plan, 1, purposes("Speech therapy")));
        office.asAdvocate(() -> sign(plan, both(), Reasons.NONE));

        assertThat(office.asAdvocate(() -> office.plans().get(plan)).state()).isEqualTo(PlanState.AGREED);
        assertThat(office.tasks(family.value())).containsExactly(HeadStartTasks.FAMILY_COPY);
        var copies = office.asAdvocate(() -> office.agreements().copies(plan));
        assertThat(copies).hasSize(4);
        assertThat(copies)
                .filteredOn(each -> each.holder() == CopyHolder.FILE_ORIGINAL)
                .allMatch(each -> TODAY.equals(each.givenOn()));
        for (DocumentCopy copy : copies) {
            var pdf = office.asAdvocate(() -> office.agreements().pdf(plan, copy.document()));
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            keep(copy.template() + "-" + copy.holder(), pdf);
        }
        assertThatThrownBy(() ->
                        office.as(office.stranger, () -> office.agreements().copies(plan)))
                .isInstanceOf(NotFound.class);
        var filed = copies.getFirst().document();
        assertThatThrownBy(() -> office.as(
                        office.stranger, () -> office.get(StoredDocuments.class).get(filed)))
                .isInstanceOf(NotFound.class);

        office.asAdvocate(() -> office.agreements().giveCopies(plan, TODAY, CopyWay.HAND, "Dana Sample"));
        assertThat(office.tasks(family.value())).isEmpty();
        assertThat(office.asAdvocate(() -> office.agreements().copies(plan)))
                .allMatch(each -> TODAY.equals(each.givenOn()));
    }

    @Test
    @Rule("HS-008")
    void theFirstDayOfASignedPlanStays() {
        var plan = readyPlan(Disability.NONE);
        office.asAdvocate(() -> sign(plan, both(), Reasons.NONE));

        assertThat(office.refusals(() -> office.plans().correctStart(plan, office.version(plan), TODAY.minusDays(1))))
                .containsExactly("E-LOCK HS-008");
    }

    @Test
    @Rule("HS-033")
    void printsSayThatServicesAreAChoiceInTheFamilysLanguage() {
        var messages = office.get(Messages.class);
        assertThat(messages.text("hs.doc.choice", Locale.of("es"))).contains("su elección");
        assertThat(template("family-partnership-agreement")).contains("t('hs.doc.choice')");
        assertThat(template("goal-sheet")).contains("t('hs.doc.choice')");

        var plan = readyPlan(Disability.NONE);
        keep("preview-es", office.asAdvocate(() -> office.agreements().preview(plan, SPANISH)));
    }

    private PlanId readyPlan(Disability disability) {
        return readyPlan(office.family(disability));
    }

    private PlanId readyPlan(FamilyId family) {
        return office.asAdvocate(() -> {
            var plan = office.assessedPlan(family);
            var need = office.assessments()
                    .find(plan)
                    .orElseThrow()
                    .findings()
                    .getFirst()
                    .id();
            var draft = new GoalDraft(
                    "GED",
                    "I want to finish school so that I can get a better job.",
                    Outcome.PFCE4,
                    "Dana Sample",
                    "Abby Brooks",
                    TODAY,
                    TODAY.plusMonths(6),
                    0,
                    new FamilyChoice(TODAY, ChoiceWay.SPOKEN, "Dana Sample"),
                    List.of(Basis.on(need), Basis.said("My sister did it, too.")),
                    new GoalThoughts("Better pay", "I hold the paper", "Patience", "", "", "", "", "My sister"));
            var steps = List.of(
                    new StepDraft("Call the adult school", "Dana", TODAY.plusDays(7)),
                    new StepDraft("Find child care for class nights", "Abby", null));
            var goal = office.goals().draft(plan, draft, steps);
            office.goals().activate(goal, office.goals().get(goal).version(), Reasons.NONE);
            office.agreements().save(plan, 0, purposes(""));
            return plan;
        });
    }

    private static AgreementDraft purposes(String disability) {
        return new AgreementDraft(Set.of("well_being", "child_learning"), disability, false, null);
    }

    private void sign(PlanId plan, List<PartySignature> signatures, Reasons reasons) {
        var shown = office.agreements().shown(plan);
        office.agreements().sign(plan, shown, signatures, reasons, ENGLISH);
    }

    private static List<PartySignature> both() {
        return List.of(PartySignature.onScreen(Side.FAMILY, "Dana Sample", "parent", png()), staff());
    }

    private static PartySignature staff() {
        return PartySignature.onScreen(Side.STAFF, "Abby Brooks", "family_advocate", png());
    }

    private static byte[] png() {
        var picture = new BufferedImage(200, 60, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.BLACK);
        pen.drawLine(10, 50, 190, 10);
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String template(String name) {
        try (var in = AgreementsTest.class.getResourceAsStream("/templates/" + name + ".html")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Kept as build output, to be looked at. */
    private static void keep(String name, byte[] pdf) {
        try {
            Files.write(Files.createDirectories(Path.of("target", "documents")).resolve(name + ".pdf"), pdf);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
