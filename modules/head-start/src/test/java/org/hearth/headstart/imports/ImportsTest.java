package org.hearth.headstart.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.Imports;
import org.hearth.core.task.Task;
import org.hearth.core.task.Tasks;
import org.hearth.core.text.Messages;
import org.hearth.family.agency.ProgramKind;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyRecord;
import org.hearth.family.household.Household;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.headstart.Office;
import org.hearth.headstart.enrollment.AdultBackground;
import org.hearth.headstart.enrollment.AdultBackgrounds;
import org.hearth.headstart.enrollment.Enrollments;
import org.hearth.headstart.enrollment.NewFamilyEntry;
import org.hearth.headstart.optout.OptOuts;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.testkit.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Office office;
    private ImportDesk desk;

    @BeforeEach
    void open() {
        office = new Office(TODAY);
        desk = new ImportDesk(office);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @Rule({"HS-028", "HS-030", "HS-015"})
    void theSampleFamiliesComeWithTheirOptOutAndTheirTasks() {
        var batch = load("families", sample("families"));

        assertThat(batch.loaded()).isEqualTo(5);
        assertThat(batch.errors()).isZero();
        var second = family("F20102");
        var optOut =
                as(() -> office.get(OptOuts.class).find(second, Office.YEAR)).orElseThrow();
        assertThat(optOut.ruleBroken()).isEmpty();
        assertThat(optOut.scope()).containsExactlyInAnyOrder("assessment", "goal_writing");
        assertThat(labels(batch.id(), Finding.Level.NOTE)).contains("W-DECLINED HS-034");
        assertThat(office.tasks(second.value()))
                .contains(HeadStartTasks.MONTHLY_CONTACT)
                .doesNotContain(HeadStartTasks.OPEN_PLAN, HeadStartTasks.ASSESS, HeadStartTasks.AGREE);
        assertThat(as(() -> office.agreements().signedElsewhere(family("F20101"), Office.YEAR)))
                .contains(LocalDate.of(2026, 9, 10));
        assertThat(office.tasks(family("F20101").value()))
                .contains(HeadStartTasks.OPEN_PLAN)
                .doesNotContain(HeadStartTasks.AGREE);
    }

    @Test
    @Rule("HS-028")
    void anOptOutBeforeDay90IsKeptWithTheRuleItBrokeAndTheManagerIsTold() {
        var file = sample("families").replace("2026-11-15,assessment", "2026-11-14,assessment");
        var batch = load("families", file);

        assertThat(batch.loaded()).isEqualTo(5);
        assertThat(labels(batch.id(), Finding.Level.WARNING)).containsExactly("E-EARLY HS-028");
        var second = family("F20102");
        assertThat(as(() -> office.get(OptOuts.class).find(second, Office.YEAR))
                        .orElseThrow()
                        .ruleBroken())
                .isEqualTo("HS-028");
        assertThat(office.tasks(second.value())).contains(HeadStartTasks.EARLY_OPT_OUT);
    }

    @Test
    @Rule("HS-043")
    void theSampleParticipantsOpenTheDisabilitySectionAndThreePrimaryAdultsAreMissing() {
        load("families", sample("families"));
        var batch = load("participants", sample("participants"));

        assertThat(batch.loaded()).isEqualTo(5);
        assertThat(labels(batch.id(), Finding.Level.WARNING)).containsExactly("W-ADULT E2", "W-ADULT E2", "W-ADULT E2");
        assertThat(as(() -> office.get(Enrollments.class).needsDisabilitySection(family("F20101"), Office.YEAR)))
                .isTrue();
        assertThat(as(() -> office.get(Enrollments.class).needsDisabilitySection(family("F20102"), Office.YEAR)))
                .isFalse();
        var first = view("F20101");
        assertThat(first.family().name()).isEqualTo("Sample");
        assertThat(first.family().findPrimaryAdult()).isPresent();
        assertThat(first.relationships()).hasSize(1);
        for (String missing : List.of("F20103", "F20104", "F20105")) {
            assertThat(openTasks(family(missing))).contains("fam.primary_adult");
        }
        assertThat(openTasks(family("F20101"))).doesNotContain("fam.primary_adult");
    }

    @Test
    void aConfidentialAddressIsHiddenFromWhoeverMayNotSeeIt() {
        var file = sample("families").replace("88 Mill Rd,Fairview,KS,66425,N", "88 Mill Rd,Fairview,KS,66425,Y");
        load("families", file);
        load("participants", sample("participants"));

        var households = office.asAdvocate(() -> office.get(Families.class).view(family("F20102")))
                .households();

        assertThat(households).extracting(Household::confidential).containsExactly(true);
        assertThat(households).noneMatch(each -> each.address().line().contains("Mill"));
    }

    @Test
    void badRowsAreToldByColumnAndTheOthersLoad() {
        var file = sample("families")
                .replace("F20103,2026-2027,EHS", "F20103,2026-2028,ABC")
                .replace("66434-1201", "6643")
                .replace("F20105,2026-2027,HS,Oak Center", "F20105,2026-2027,HS,Test Center");
        var batch = load("families", file);

        assertThat(batch.loaded()).isEqualTo(2);
        assertThat(columns(batch.id(), Finding.Level.ERROR))
                .containsExactlyInAnyOrder("program_term", "program_type", "zip");
        assertThat(labels(batch.id(), Finding.Level.SKIPPED)).containsExactly("W-TEST E1");
    }

    @Test
    void anUnknownFamilyAndAMissingBirthDateAreErrors() {
        load("families", sample("families"));
        var file =
                sample("participants").replace("C40104,F20104", "C40104,F99999").replace("2022-11-20", "");
        var batch = check("participants", file);

        assertThat(columns(batch.id(), Finding.Level.ERROR)).containsExactlyInAnyOrder("family_id", "birth_date");
    }

    @Test
    void aBatchCanBeTakenBackAsLongAsNobodyWorksWithIt() {
        var families = load("families", sample("families"));
        var participants = load("participants", sample("participants"));

        assertThat(undo(participants.id()).kept()).isZero();
        assertThat(undo(families.id()).kept()).isZero();

        assertThat(find("F20101")).isEmpty();
        assertThat(find("F20102")).isEmpty();
    }

    @Test
    void aFileStaysWholeOnceAPlanWasStartedWithOneOfItsFamilies() {
        var families = load("families", sample("families"));
        var people = load("participants", sample("participants"));
        office.asAdvocate(() -> office.plans().open(family("F20101"), Office.YEAR, TODAY));
        var before = view("F20102");

        assertThat(office.refusals(() -> office.get(Imports.class).undo(people.id())))
                .containsExactly("E-STATE E2");
        assertThat(office.refusals(() -> office.get(Imports.class).undo(families.id())))
                .containsExactly("E-STATE E1");

        assertThat(view("F20102")).isEqualTo(before);
        for (Imports.Batch each : List.of(people, families)) {
            assertThat(office.asAdvocate(() -> office.get(Imports.class).get(each.id())))
                    .isEqualTo(each);
        }
        assertThat(openTasks(family("F20102"))).contains(HeadStartTasks.MONTHLY_CONTACT);
    }

    @Test
    void aFamilyWhoseEntryWasChangedSinceStaysWithAllThatBelongsToIt() {
        var families = load("families", sample("families"));
        as(() -> office.get(Enrollments.class)
                .enter(
                        new NewFamilyEntry(
                                family("F20102"),
                                ProgramKind.HS,
                                Office.YEAR,
                                "Oak Center",
                                Office.ENTRY,
                                null,
                                YesNoUnknown.NO,
                                YesNoUnknown.NO),
                        "FA01"));

        var undone = undo(families.id());

        assertThat(undone.kept()).isEqualTo(1);
        assertThat(find("F20101")).isEmpty();
        assertThat(view("F20102").family().number()).isEqualTo("F20102");
        assertThat(as(() -> office.get(OptOuts.class).find(family("F20102"), Office.YEAR)))
                .isPresent();
    }

    @Test
    @Rule("HS-015")
    void aRowWithoutAnExternalIdIsRefused() {
        var families = check("families", sample("families").replace("F20102,", ","));
        assertThat(columns(families.id(), Finding.Level.ERROR)).containsExactly("family_id");
        load("families", sample("families"));
        var people = check("participants", sample("participants").replace("A30101,F20101", ",F20101"));
        assertThat(columns(people.id(), Finding.Level.ERROR)).containsExactly("person_id");
    }

    @Test
    void educationAndEmploymentOfTheGrownUpsAreKeptAndUnlistedWordsAreTold() {
        load("families", sample("families"));
        var file = sample("participants").replace("HS diploma,Unemployed", "Wizard school,Unemployed");
        var people = load("participants", file);

        assertThat(columns(people.id(), Finding.Level.WARNING)).contains("education_level");
        assertThat(backgrounds("F20101"))
                .extracting(AdultBackground::education, AdultBackground::employment)
                .containsExactly(tuple("no_diploma", "part_time"));
        assertThat(backgrounds("F20102"))
                .extracting(AdultBackground::education, AdultBackground::employment)
                .containsExactly(tuple("", "unemployed"));

        var first = family("F20101");
        undo(people.id());
        assertThat(as(() -> office.get(AdultBackgrounds.class).ofFamily(first))).isEmpty();
    }

    @Test
    void aMissingPrimaryAdultIsToldWithTheLineOfTheFamily() {
        load("families", sample("families"));
        var people = check("participants", sample("participants"));

        assertThat(desk.findings(people.id(), Finding.Level.WARNING))
                .extracting(each -> office.get(Messages.class)
                        .text(
                                each.refusal().message(),
                                Locale.ENGLISH,
                                each.refusal().arguments()))
                .anyMatch(words -> words.contains("family F20103 (line 4 of the families file)"));
    }

    private List<AdultBackground> backgrounds(String number) {
        return as(() -> office.get(AdultBackgrounds.class).ofFamily(family(number)));
    }

    @Test
    void loadingTheSameFileAgainChangesNothing() {
        load("families", sample("families"));
        var again = load("families", sample("families"));

        assertThat(again.loaded()).isZero();
        assertThat(again.skipped()).isEqualTo(5);
    }

    private List<String> openTasks(FamilyId family) {
        return as(() -> office.get(Tasks.class).about(family.value())).stream()
                .map(Task::kind)
                .toList();
    }

    private Imports.Batch load(String type, String file) {
        return desk.load(type, file);
    }

    private Imports.Batch check(String type, String file) {
        return desk.check(type, file);
    }

    private Imports.Batch undo(UUID batch) {
        return desk.undo(batch);
    }

    private List<String> labels(UUID batch, Finding.Level level) {
        return desk.labels(batch, level);
    }

    private List<String> columns(UUID batch, Finding.Level level) {
        return desk.columns(batch, level);
    }

    private FamilyId family(String number) {
        return desk.family(number);
    }

    private Optional<FamilyId> find(String number) {
        return desk.find(number);
    }

    private FamilyRecord view(String number) {
        return desk.view(number);
    }

    private <T> T as(Supplier<T> work) {
        return desk.as(work);
    }

    private static String sample(String name) {
        return ImportDesk.sample(name);
    }
}
