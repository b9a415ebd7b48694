package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearth.core.audit.AuditTrail;
import org.hearth.core.document.PaperSize;
import org.hearth.core.failure.NotFound;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.consent.PrintChoice;
import org.hearth.family.family.Custody;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.family.NewMember;
import org.hearth.family.family.NewRelationship;
import org.hearth.family.family.RelationQuality;
import org.hearth.family.family.RelationshipTerms;
import org.hearth.family.family.Relationships;
import org.hearth.family.genogram.Ecomap.Connection;
import org.hearth.family.genogram.Ecomap.Strength;
import org.hearth.family.genogram.Genogram;
import org.hearth.family.genogram.Genogram.Figure;
import org.hearth.family.genogram.Genogram.Home;
import org.hearth.family.genogram.Genograms;
import org.hearth.family.household.Address;
import org.hearth.family.household.HouseholdId;
import org.hearth.family.household.Households;
import org.hearth.family.household.NewHousehold;
import org.hearth.family.household.NewResident;
import org.hearth.family.inspection.Openings;
import org.hearth.family.intake.FamilyBatch;
import org.hearth.family.intake.FamilyIntake;
import org.hearth.family.order.LegalOrderDraft;
import org.hearth.family.order.LegalOrderKind;
import org.hearth.family.order.LegalOrders;
import org.hearth.family.order.OrderText;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.family.referral.Destination;
import org.hearth.family.referral.ReferralDraft;
import org.hearth.family.referral.Referrals;
import org.hearth.testkit.PdfUa;
import org.hearth.testkit.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Genogram and ecomap as people in different places of the agency see them, and on paper. */
final class GenogramsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    private final Prairie prairie = new Prairie();
    private final Genograms genograms = prairie.get(Genograms.class);
    private final FamilyId family = prairie.family("F1", "García", "FA01");
    private final FamilyId birthFamily = prairie.family("F2", "Rossi", "FA02");
    private final PersonId mother = person(family, "Rosa García");
    private final PersonId child = person(family, "Leo García");
    private final PersonId birthMother = person(birthFamily, "Rosa Rossi");

    @AfterEach
    void close() {
        prairie.close();
    }

    @Test
    void aBirthParentInAnotherFamilyIsUnknownToWhoeverDoesNotWorkWithThem() {
        prairie.as(
                Prairie.MANAGER,
                () -> prairie.get(Relationships.class)
                        .add(new NewRelationship(birthMother, child, "parent", Custody.NONE, false)));
        var forManager = prairie.as(Prairie.MANAGER, () -> genograms.of(family));
        assertThat(forManager.figures()).extracting(Figure::name).contains("Rosa Rossi");
        var forAdvocate = prairie.as(Prairie.ADVOCATE, () -> genograms.of(family));
        assertThat(forAdvocate.toString()).doesNotContain("Rossi", birthMother.toString());
        assertThat(forAdvocate.figures()).filteredOn(Figure::isUnknown).hasSize(1);
    }

    @Test
    void aFamilyOutOfScopeHasNoGenogramAndNoPaper() {
        prairie.as(Prairie.OTHER_ADVOCATE, () -> {
            assertThatThrownBy(() -> genograms.of(family)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> genograms.view(family, Locale.ENGLISH)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> genograms.print(family, choices().getFirst()))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    @Rule("FTM-019")
    void aConfidentialHomeHasNoNameForWhoeverMayNotSeeIt() {
        confidentialHome();
        assertThat(prairie.as(Prairie.MANAGER, () -> genograms.of(family)).homes())
                .extracting(Home::label)
                .containsExactly("Safe house");
        var seen = prairie.as(Prairie.ADVOCATE, () -> genograms.view(family, Locale.ENGLISH));
        assertThat(seen.toString()).doesNotContain("Safe house");
    }

    @Test
    @Rule("FTM-019")
    void paperLeavesOutProtectedPeopleForEverybodyAndSaysSo() throws Exception {
        confidentialHome();
        var father = member("Luis", FamilyRole.PARENT);
        prairie.as(Prairie.MANAGER, () -> {
            prairie.get(Relationships.class).add(quality(father, mother, "former_partner", RelationQuality.CONFLICT));
            prairie.get(LegalOrders.class)
                    .add(new LegalOrderDraft(
                            LegalOrderKind.NO_CONTACT,
                            Set.of(father),
                            Set.of(mother),
                            TODAY.minusDays(1),
                            null,
                            new OrderText("Hill County Court", "", "", null)));
        });
        refer("FS_DV", "Door of Hope");
        refer("FS_FOOD", "City Food Pantry");
        var page = prairie.as(Prairie.MANAGER, () -> genograms.view(family, Locale.ENGLISH));
        assertThat(page.genogram().content()).contains("No contact, by court order", "Safe house");
        assertThat(page.connections().connections())
                .extracting(Connection::name)
                .contains("Hill County Court", "Door of Hope", "City Food Pantry");
        for (var choice : choices()) {
            var pdf = prairie.as(Prairie.MANAGER, () -> genograms.print(family, choice));
            assertThat(PdfUa.failures(pdf)).isEmpty();
            keep(pdf, choice, "DOC-13");
            assertThat(text(pdf))
                    .contains("Rosa García", "City Food Pantry")
                    .doesNotContain("Safe house", "Hill County Court", "Door of Hope", "court order", "Conflict");
        }
    }

    @Test
    void thePaperOfALargeFamilyIsAccessible() throws Exception {
        for (int number = 0; number < 12; number++) {
            var aunt = member("Aunt" + number, FamilyRole.OTHER_ADULT);
            var cousin = member("Cousin" + number, FamilyRole.OTHER_CHILD);
            prairie.as(Prairie.MANAGER, () -> {
                prairie.get(Relationships.class).add(quality(aunt, cousin, "parent", RelationQuality.CLOSE));
                prairie.get(Relationships.class).add(quality(aunt, mother, "sibling", RelationQuality.DISTANT));
            });
        }
        var choice = choices().getFirst();
        var pdf = prairie.as(Prairie.MANAGER, () -> genograms.print(family, choice));
        assertThat(PdfUa.failures(pdf)).isEmpty();
        keep(pdf, choice, "DOC-13-large");
    }

    @Test
    void theEcomapTellsHowGoodAConnectionIs() {
        refer("FS_FOOD", "City Food Pantry");
        var aunt = member("Ana", FamilyRole.OTHER_ADULT);
        prairie.as(Prairie.MANAGER, () -> {
            prairie.get(Relationships.class).add(quality(aunt, mother, "friend", RelationQuality.CLOSE));
            prairie.get(Families.class).leave(family, aunt, TODAY.minusDays(1));
        });
        var ecomap = prairie.as(Prairie.ADVOCATE, () -> genograms.view(family, Locale.of("es")))
                .connections();
        assertThat(ecomap.family()).containsExactly("Rosa García", "Leo García");
        assertThat(ecomap.connections())
                .extracting(each -> each.name() + " " + each.strength())
                .contains("City Food Pantry " + Strength.WEAK, "Ana García " + Strength.STRONG);
    }

    @Test
    void readingAndPrintingStandInTheTrail() {
        prairie.as(Prairie.ADVOCATE, () -> {
            genograms.view(family, Locale.ENGLISH);
            genograms.print(family, choices().getFirst());
        });
        var opened = prairie.as(
                ConsentHome.PRIVACY, () -> prairie.get(Openings.class).of(family));
        assertThat(opened).extracting(AuditTrail.Opening::kind).contains("fam.genogram");
    }

    @Test
    void relationsThatEndedAreStillDrawnAndSaidToHaveEnded() {
        var ended = new RelationshipTerms(
                YesNoUnknown.UNKNOWN, Custody.NONE, false, null, TODAY.minusDays(10), RelationQuality.UNKNOWN);
        prairie.as(
                Prairie.ADVOCATE,
                () -> prairie.get(Relationships.class).add(new NewRelationship(mother, child, "foster_parent", ended)));
        var genogram = prairie.as(Prairie.ADVOCATE, () -> genograms.of(family));
        assertThat(genogram.branches()).anyMatch(Genogram.Branch::ended);
    }

    private void refer(String category, String place) {
        prairie.as(
                Prairie.ADVOCATE,
                () -> prairie.get(Referrals.class)
                        .refer(
                                family,
                                "family-record",
                                ReferralDraft.quick(category, Destination.named(place), 3),
                                TODAY,
                                Reasons.NONE));
    }

    private void confidentialHome() {
        var home = HouseholdId.next();
        prairie.as(
                Prairie.MANAGER,
                () -> prairie.get(Households.class)
                        .addAll(
                                List.of(new NewHousehold(home, "Safe house", Address.UNKNOWN, true, null)),
                                List.of(
                                        new NewResident(home, mother, null, null, true),
                                        new NewResident(home, child, null, null, true)),
                                false));
    }

    private PersonId member(String first, FamilyRole role) {
        var person = prairie.person("X" + first, first, "García");
        prairie.as(
                Prairie.MANAGER,
                () -> prairie.get(FamilyIntake.class)
                        .load(new FamilyBatch()
                                .add(person)
                                .add(new NewMember(family, person.id(), role, Prairie.ENTRY))));
        return person.id();
    }

    private static NewRelationship quality(PersonId from, PersonId to, String type, RelationQuality quality) {
        var terms = new RelationshipTerms(YesNoUnknown.UNKNOWN, Custody.UNKNOWN, false, null, null, quality);
        return new NewRelationship(from, to, type, terms);
    }

    private PersonId person(FamilyId of, String name) {
        return prairie.as(Prairie.MANAGER, () -> prairie.get(Families.class).members(of)).stream()
                .map(each -> each.person())
                .filter(each -> each.name().display().equals(name))
                .map(each -> each.id())
                .collect(Collectors.toList())
                .getFirst();
    }

    private static List<PrintChoice> choices() {
        return List.of(
                new PrintChoice(Locale.ENGLISH, PaperSize.LETTER), new PrintChoice(Locale.of("es"), PaperSize.A4));
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static void keep(byte[] pdf, PrintChoice choice, String name) throws Exception {
        // Kept as build output, to be looked at.
        var folder = Files.createDirectories(Path.of("target", "documents"));
        Files.write(folder.resolve(name + "-" + choice.language() + "-" + choice.paper() + ".pdf"), pdf);
    }
}
