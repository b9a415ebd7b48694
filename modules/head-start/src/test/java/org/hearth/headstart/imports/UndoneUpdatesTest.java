package org.hearth.headstart.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.Imports;
import org.hearth.core.task.NewTask;
import org.hearth.core.task.Tasks;
import org.hearth.family.agency.ProgramKind;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.Languages;
import org.hearth.family.person.PersonName;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.headstart.Office;
import org.hearth.headstart.enrollment.AdultBackground;
import org.hearth.headstart.enrollment.AdultBackgrounds;
import org.hearth.headstart.enrollment.Enrollment;
import org.hearth.headstart.enrollment.Enrollments;
import org.hearth.headstart.enrollment.FamilyEntry;
import org.hearth.headstart.enrollment.NewEnrollment;
import org.hearth.headstart.enrollment.NewFamilyEntry;
import org.hearth.headstart.optout.OptOut;
import org.hearth.headstart.optout.OptOuts;
import org.hearth.headstart.optout.Resumption;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.headstart.program.PlanYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a file changed of records that were there before it comes back with the undo, unless people changed it since. */
class UndoneUpdatesTest {

    private static final PlanYear NEXT_YEAR = new PlanYear(Office.YEAR.start() + 1);
    private static final String FIRST =
            "F20101,2026-2027,HS,Cedar Center,A30101,12 Elm St,Fairview,KS,66425,N,,English,"
                    + "N,FA01,2026-08-17,,2026-09-10,,,N,N";

    private Office office;
    private ImportDesk desk;

    @BeforeEach
    void open() {
        office = new Office(LocalDate.of(2026, 11, 23));
        desk = new ImportDesk(office);
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** All that a families file can change. */
    private record OfFamily(
            List<NewFamilyEntry> entries,
            Map<PlanYear, Optional<LocalDate>> signed,
            Map<PlanYear, Optional<OptOut>> optOuts,
            Map<UUID, Set<NewTask>> tasks) {}

    /** All that a participants file can change. */
    private record OfPerson(PersonName name, @Nullable LocalDate birthDate, Languages languages) {}

    private record OfPeople(Set<OfPerson> people, Set<NewEnrollment> enrollments, Set<AdultBackground> backgrounds) {}

    @Test
    void aFamilyHoldsAgainWhatItHeldBeforeAnUpdate() {
        desk.load("families", ImportDesk.sample("families"));
        var before = numbers().collect(Collectors.toMap(each -> each, this::ofFamily));

        var update = desk.load(
                "families",
                ImportDesk.sample("families")
                        // the day, the site, the advocate, what is never shown on lists, and the day of signing
                        .replace(
                                FIRST,
                                FIRST.replace("Cedar Center", "Oak Center")
                                        .replace(
                                                "FA01,2026-08-17,,2026-09-10,,,N,N",
                                                "FA02,2026-09-01,,2026-09-20,,,Y,Y"))
                        // an opt-out on another day, of less, and too early
                        .replace("2026-11-15,assessment|goal_writing", "2026-10-01,goal_writing")
                        // a signature and an opt-out where there was none
                        .replace("FA02,2026-10-19,,,,,N,Y", "FA02,2026-10-19,,2026-11-02,2026-11-20,assessment,N,Y")
                        // back after all
                        .replace("2026-08-20,2027-01-15,2026-09-30", "2026-08-20,2026-10-15,2026-09-30"));

        assertThat(update.loaded()).isEqualTo(4);
        for (String changed : List.of("F20101", "F20102", "F20104", "F20105")) {
            assertThat(ofFamily(changed)).as(changed).isNotEqualTo(before.get(changed));
        }
        assertThat(office.tasks(desk.family("F20102").value())).contains(HeadStartTasks.EARLY_OPT_OUT);

        assertThat(desk.undo(update.id()).kept()).isZero();

        numbers().forEach(each -> assertThat(ofFamily(each)).as(each).isEqualTo(before.get(each)));
    }

    @Test
    void anEntryIntoAnotherYearGoesAndTheFormerOneStays() {
        desk.load("families", ImportDesk.sample("families"));
        var before = ofFamily("F20101");

        var update = desk.load(
                "families",
                ImportDesk.sample("families")
                        .replace(FIRST, FIRST.replace("2026-2027", "2027-2028").replace("2026-09-10", "2026-10-10")));
        assertThat(ofFamily("F20101").entries())
                .extracting(NewFamilyEntry::year)
                .contains(Office.YEAR, NEXT_YEAR);
        assertThat(desk.undo(update.id()).kept()).isZero();

        assertThat(ofFamily("F20101")).isEqualTo(before);
    }

    @Test
    void peopleHoldAgainWhatTheyHeldBeforeAnUpdate() {
        desk.load("families", ImportDesk.sample("families"));
        desk.load("participants", ImportDesk.sample("participants"));
        var before = ofPeople();

        var update = desk.load(
                "participants",
                ImportDesk.sample("participants")
                        .replace("Mila,Sample,2022-05-03", "Milena,Sample-Muster,2022-05-13")
                        .replace("English,,,Enrolled,2026-08-17,IEP", "Spanish,,,Dropped,2026-10-01,None")
                        .replace("English,No diploma,Part-time", "Spanish,HS diploma,Unemployed")
                        .replace("Rosa,Muster,1999-07-14", "Rosa,Muster,")
                        .replace("Mam,,,Enrolled,2026-10-19,Evaluation", "Mam,,,Completed,2026-11-20,IFSP"));
        assertThat(update.loaded()).isEqualTo(4);
        assertThat(ofPeople().people()).isNotEqualTo(before.people());
        assertThat(ofPeople().enrollments()).isNotEqualTo(before.enrollments());
        assertThat(ofPeople().backgrounds()).isNotEqualTo(before.backgrounds());

        assertThat(desk.undo(update.id()).kept()).isZero();

        assertThat(ofPeople()).isEqualTo(before);
    }

    @Test
    void whatAFileToldFirstOfAGrownUpAndAChildGoesAndTheyStay() {
        desk.load("families", ImportDesk.sample("families"));
        desk.load("participants", ImportDesk.sample("participants").replace("No diploma,Part-time", ","));
        var before = ofPeople();
        desk.load(
                "families",
                ImportDesk.sample("families")
                        .replace(FIRST, FIRST.replace("2026-2027", "2027-2028").replace("2026-08-17", "2026-09-01")));

        var update = desk.load(
                "participants", ImportDesk.sample("participants").replace("2026-08-17,IEP", "2026-11-01,IEP"));
        assertThat(ofPeople().enrollments()).extracting(NewEnrollment::year).contains(NEXT_YEAR);
        assertThat(ofPeople().backgrounds())
                .hasSizeGreaterThan(before.backgrounds().size());
        assertThat(desk.undo(update.id()).kept()).isZero();

        assertThat(ofPeople()).isEqualTo(before);
    }

    @Test
    void whatPeopleChangedSinceStaysAndIsNamed() {
        desk.load("families", ImportDesk.sample("families"));
        var update = desk.load(
                "families",
                ImportDesk.sample("families")
                        .replace("FA01,2026-08-17,,2026-09-10", "FA01,2026-09-01,,2026-09-10")
                        .replace("2026-11-15,assessment", "2026-11-16,assessment"));
        desk.as(() -> office.get(Enrollments.class).enter(corrected(desk.family("F20101")), "FA01"));
        desk.as(() -> {
            office.get(OptOuts.class)
                    .resume(
                            desk.family("F20102"),
                            Office.YEAR,
                            new Resumption(Set.of(OptOut.ASSESSMENT), LocalDate.of(2026, 11, 24), ""));
            return Optional.empty();
        });
        var held = List.of(ofFamily("F20101"), ofFamily("F20102"));

        assertThat(desk.undo(update.id()).kept()).isEqualTo(2);

        assertThat(List.of(ofFamily("F20101"), ofFamily("F20102"))).isEqualTo(held);
        assertThat(desk.findings(update.id(), Finding.Level.WARNING))
                .extracting(Imports.RowFinding::key, each -> each.refusal().message())
                .contains(tuple("F20101", "import.kept.changed"), tuple("F20102", "import.kept.changed"));
    }

    @Test
    void aLoadThatFailsInALaterChunkGivesBackWhatItHadChanged() {
        office.family();
        desk.load("families", ImportDesk.sample("families"));
        var before = ofFamily("F20101");
        var rows = IntStream.range(0, 300)
                .mapToObj(each -> FIRST.replace("F20101", "G%03d".formatted(each)) + "\n")
                .collect(Collectors.joining());
        var changed =
                ImportDesk.sample("families").replace("FA01,2026-08-17,,2026-09-10", "FA01,2026-09-01,,2026-09-12");

        // a family that was written in by hand has this number
        var failed = desk.fail("families", changed + rows + FIRST.replace("F20101", "T1") + "\n");

        assertThat(failed.kept()).isZero();
        assertThat(ofFamily("F20101")).isEqualTo(before);
        assertThat(desk.find("G000")).isEmpty();
    }

    private static NewFamilyEntry corrected(FamilyId family) {
        return new NewFamilyEntry(
                family,
                ProgramKind.HS,
                Office.YEAR,
                "Cedar Center",
                Office.ENTRY.plusDays(3),
                null,
                YesNoUnknown.NO,
                YesNoUnknown.NO);
    }

    private static Stream<String> numbers() {
        return Stream.of("F20101", "F20102", "F20103", "F20104", "F20105");
    }

    private OfFamily ofFamily(String number) {
        var family = desk.family(number);
        return desk.as(() -> new OfFamily(
                office.get(Enrollments.class).entries(family).stream()
                        .map(FamilyEntry::entry)
                        .toList(),
                Stream.of(Office.YEAR, NEXT_YEAR)
                        .collect(Collectors.toMap(
                                each -> each, each -> office.agreements().signedElsewhere(family, each))),
                Stream.of(Office.YEAR, NEXT_YEAR)
                        .collect(Collectors.toMap(
                                each -> each, each -> office.get(OptOuts.class).find(family, each))),
                tasks(family).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> Set.copyOf(each.getValue())))));
    }

    private Map<UUID, List<NewTask>> tasks(FamilyId family) {
        return office.get(UnitOfWork.class)
                .read(em -> office.get(Tasks.class).standing(FamilyState.TASKS, Set.of(family.value())));
    }

    private OfPeople ofPeople() {
        var families = Stream.of("F20101", "F20102", "F20104").map(desk::family).toList();
        return desk.as(() -> new OfPeople(
                Stream.of("F20101", "F20102", "F20104")
                        .flatMap(number -> desk.view(number).members().stream())
                        .map(each -> new OfPerson(
                                each.person().name(),
                                each.person().birthDate(),
                                each.person().languages()))
                        .collect(Collectors.toSet()),
                families.stream()
                        .flatMap(family -> office.get(Enrollments.class).children(family).stream())
                        .map(Enrollment::enrollment)
                        .collect(Collectors.toSet()),
                families.stream()
                        .flatMap(family -> office.get(AdultBackgrounds.class).ofFamily(family).stream())
                        .collect(Collectors.toSet())));
    }
}
