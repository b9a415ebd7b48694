package org.hearth.headstart.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearth.core.document.PaperSize;
import org.hearth.core.text.Messages;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.family.Families;
import org.hearth.headstart.Office;
import org.hearth.headstart.assessment.FindingDraft;
import org.hearth.headstart.assessment.SupportPlan;
import org.hearth.headstart.enrollment.Disability;
import org.hearth.headstart.goal.Basis;
import org.hearth.headstart.goal.ChoiceWay;
import org.hearth.headstart.goal.FamilyChoice;
import org.hearth.headstart.goal.GoalDraft;
import org.hearth.headstart.goal.GoalThoughts;
import org.hearth.headstart.goal.StepDraft;
import org.hearth.headstart.plan.ExistingPlanDraft;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.plan.Side;
import org.hearth.headstart.plan.Treatment;
import org.hearth.headstart.program.Outcome;
import org.hearth.testkit.PdfUa;
import org.hearth.testkit.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The printed agreement and goal sheet, as a family takes them home. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);
    private static final Locale ES = Locale.of("es");

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
    @Rule({"HS-002", "HS-033"})
    void agreementAndGoalSheetAreAccessibleInBothLanguagesOnBothPapers() throws Exception {
        for (Locale language : List.of(Locale.ENGLISH, ES)) {
            for (PaperSize paper : PaperSize.values()) {
                var plan = fullPlan();
                sign(plan, new PrintChoice(language, paper));
                for (DocumentCopy copy :
                        office.asAdvocate(() -> office.agreements().copies(plan))) {
                    var pdf = office.asAdvocate(() -> office.agreements().pdf(plan, copy.document()));
                    assertThat(PdfUa.failures(pdf))
                            .as("%s %s %s", copy.template(), language, paper)
                            .isEmpty();
                    keep(copy.template() + "-" + copy.holder() + "-" + language + "-" + paper, pdf);
                }
            }
        }
    }

    @Test
    @Rule({"HS-002", "HS-019"})
    void thePapersNameThePartiesAndTheAgreementTellsEachGoalWithItsSteps() throws Exception {
        var plan = fullPlan();
        sign(plan, new PrintChoice(Locale.ENGLISH, PaperSize.LETTER));
        var number = office.asAdvocate(() -> {
            var family = office.plans().get(plan).family();
            return office.get(Families.class).get(family).number();
        });

        for (DocumentCopy copy : office.asAdvocate(() -> office.agreements().copies(plan))) {
            assertThat(text(pdf(plan, copy)))
                    .as(copy.template())
                    .contains("Prairie Family Services", "Number " + number, "Mila Sample")
                    .contains("Terminar la escuela", "Llamar a la escuela de adultos", "Hacer el examen");
        }
    }

    @Test
    void aFullGoalSheetIsOneSheetOfPaperWithTheTalkingPointsOnItsBack() throws Exception {
        for (Locale language : List.of(Locale.ENGLISH, ES)) {
            for (PaperSize paper : PaperSize.values()) {
                var plan = fullPlan();
                sign(plan, new PrintChoice(language, paper));
                var sheet = office.asAdvocate(() -> office.agreements().copies(plan)).stream()
                        .filter(each -> each.template().equals("DOC-02"))
                        .findFirst()
                        .orElseThrow();
                try (var document = Loader.loadPDF(pdf(plan, sheet))) {
                    assertThat(document.getNumberOfPages())
                            .as("%s %s", language, paper)
                            .isEqualTo(2);
                    var back = new PDFTextStripper();
                    back.setStartPage(2);
                    assertThat(back.getText(document))
                            .contains(office.get(Messages.class).text("hs.doc.talking", language));
                }
            }
        }
    }

    private byte[] pdf(PlanId plan, DocumentCopy copy) {
        return office.asAdvocate(() -> office.agreements().pdf(plan, copy.document()));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private void sign(PlanId plan, PrintChoice print) {
        var signatures = List.of(
                PartySignature.unsigned(Side.FAMILY, "Dana Sample", "parent", "Ines Ortiz", TODAY),
                PartySignature.typed(Side.STAFF, "Abby Brooks", "family_advocate"));
        office.asAdvocate(() -> {
            var shown = office.agreements().shown(plan);
            office.agreements().sign(plan, shown, signatures, Reasons.NONE, print);
        });
    }

    private PlanId fullPlan() {
        var family = office.family(Disability.IEP);
        return office.asAdvocate(() -> {
            var plan = office.startedPlan(family);
            office.plans().describe(plan, office.version(plan), "Somos cinco. Nos gusta cocinar juntos los domingos.");
            office.plans()
                    .addExistingPlan(
                            plan,
                            office.version(plan),
                            new ExistingPlanDraft("Harbor House", "", "Vivienda", Treatment.COORDINATED));
            var assessment = office.assessments().begin(plan);
            for (Outcome outcome : Outcome.values()) {
                office.assessments().add(assessment, strength(outcome));
            }
            var need = office.assessments().add(assessment, Office.need("No hay tiempo para estudiar"));
            var version = office.assessments().find(plan).orElseThrow().version();
            office.assessments().complete(assessment, version, TODAY);
            var goal = office.goals().draft(plan, goal(Basis.on(need)), steps());
            office.goals().activate(goal, office.goals().get(goal).version(), Reasons.NONE);
            office.agreements()
                    .save(
                            plan,
                            0,
                            new AgreementDraft(
                                    Set.of("well_being", "child_learning", "disability_supports", "parent_confidence"),
                                    "Terapia del habla dos veces por semana",
                                    false,
                                    TODAY.plusMonths(3)));
            return plan;
        });
    }

    private static FindingDraft strength(Outcome outcome) {
        return new FindingDraft(
                outcome, "", "strength", "family", 0, "Leemos juntos cada noche", false, SupportPlan.NONE);
    }

    private static GoalDraft goal(Basis need) {
        return new GoalDraft(
                "Terminar la escuela",
                "Quiero terminar la escuela para conseguir un mejor trabajo y ayudar a mis hijos con la tarea.",
                Outcome.PFCE4,
                "Dana Sample",
                "Abby Brooks",
                TODAY,
                TODAY.plusMonths(6),
                0,
                new FamilyChoice(TODAY, ChoiceWay.SPOKEN, "Dana Sample"),
                List.of(need, Basis.said("Mi hermana también lo hizo.")),
                new GoalThoughts(
                        "Mejor sueldo",
                        "Tengo el diploma en la mano",
                        "Paciencia, saber organizarse",
                        "Nos ayudamos",
                        "El trabajo de noche",
                        "No hay autobús de noche",
                        "Ir con una vecina",
                        "Mi hermana y la escuela de adultos"));
    }

    private static List<StepDraft> steps() {
        return List.of(
                new StepDraft("Llamar a la escuela de adultos", "Dana Sample", TODAY.plusDays(7)),
                new StepDraft(
                        "Buscar quién cuide a los niños en las noches de clase", "Abby Brooks", TODAY.plusDays(14)),
                new StepDraft("Hacer el examen de práctica", "Dana Sample", null));
    }

    /** Kept as build output, to be looked at. */
    private static void keep(String name, byte[] pdf) throws Exception {
        Files.write(Files.createDirectories(Path.of("target", "documents")).resolve(name + ".pdf"), pdf);
    }
}
