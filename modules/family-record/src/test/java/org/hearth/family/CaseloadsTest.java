package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hearth.core.data.PageRequest;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.policy.Policy;
import org.hearth.core.security.Caller;
import org.hearth.core.task.NewTask;
import org.hearth.core.task.Tasks;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.agency.Agency;
import org.hearth.family.agency.Site;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.agency.StaffId;
import org.hearth.family.agency.StaffMember;
import org.hearth.family.assignment.AssignmentKind;
import org.hearth.family.assignment.Assignments;
import org.hearth.family.assignment.CaseloadFamily;
import org.hearth.family.assignment.CaseloadFilter;
import org.hearth.family.assignment.CaseloadPolicy;
import org.hearth.family.assignment.CaseloadRow;
import org.hearth.family.assignment.Caseloads;
import org.hearth.family.assignment.FamilyWithoutMain;
import org.hearth.family.assignment.Handover;
import org.hearth.family.assignment.MainSeen;
import org.hearth.family.assignment.NewAssignment;
import org.hearth.family.assignment.StaffAssignment;
import org.hearth.family.family.FamilyId;
import org.hearth.family.referral.Destination;
import org.hearth.family.referral.ReferralDraft;
import org.hearth.family.referral.Referrals;
import org.hearth.testkit.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class CaseloadsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    private final Prairie prairie = new Prairie();
    private final Caseloads caseloads = prairie.get(Caseloads.class);
    private final Assignments assignments = prairie.get(Assignments.class);
    private final FamilyId garcia = prairie.family("F1", "García", "FA01");
    private final FamilyId lopez = prairie.family("F2", "Lopez", "FA01");
    private final FamilyId muster = prairie.family("F3", "Muster", "FA02");

    @AfterEach
    void close() {
        prairie.close();
    }

    @Test
    void theBoardCountsMainAndCoveringFamiliesOfTodayForWhoeverAssigns() {
        cover(muster, "FA01", TODAY, null);
        cover(garcia, "FA03", TODAY.plusDays(3), null);
        assertThat(board(Prairie.MANAGER, CaseloadFilter.ALL, "name"))
                .extracting(CaseloadRow::code, CaseloadRow::site, CaseloadRow::main, CaseloadRow::covering)
                .containsExactly(
                        tuple("FA01", "Cedar Center", 2L, 1L),
                        tuple("FA02", "Home Base North", 1L, 0L),
                        tuple("FSM01", "", 0L, 0L),
                        tuple("FA03", "Oak Center", 0L, 0L));
        assertThat(board(Prairie.MANAGER, CaseloadFilter.ALL, "main").getFirst().main())
                .isZero();
        assertThat(board(Prairie.MANAGER, CaseloadFilter.ALL, "site")).hasSize(4);
        assertThat(board(Prairie.MANAGER, CaseloadFilter.ALL, "covering")
                        .getLast()
                        .code())
                .isEqualTo("FA01");
    }

    @Test
    void theBoardIsNarrowedToASiteAndToANameAndReadPageByPage() {
        var oak = prairie.as(
                Prairie.MANAGER,
                () -> prairie.get(Agency.class).findSite("Oak Center").map(Site::id));
        assertThat(board(Prairie.MANAGER, new CaseloadFilter("", oak, false), "name"))
                .extracting(CaseloadRow::code)
                .containsExactly("FA03");
        assertThat(board(Prairie.MANAGER, new CaseloadFilter("dávila", Optional.empty(), false), "name"))
                .extracting(CaseloadRow::code)
                .containsExactly("FA02");
        prairie.as(Prairie.MANAGER, () -> {
            var page = caseloads.board(CaseloadFilter.ALL, new PageRequest(1, 2, List.of()));
            assertThat(page.total()).isEqualTo(4);
            assertThat(page.rows()).extracting(CaseloadRow::code).containsExactly("FA02", "FSM01");
        });
    }

    @Test
    @Rule("B-04")
    void moreFamiliesThanTheLimitAreMarked() {
        prairie.as(Caller.SYSTEM, () -> prairie.get(Policy.class).change(CaseloadPolicy.MOST_FAMILIES, 1, TODAY));
        var over = new CaseloadFilter("", Optional.empty(), true);
        assertThat(board(Prairie.MANAGER, over, "name"))
                .extracting(CaseloadRow::code, CaseloadRow::isOver)
                .containsExactly(tuple("FA01", true));
    }

    @Test
    void anAdvocateSeesHerOwnRowAndNobodyElsesFamilies() {
        assertThat(board(Prairie.ADVOCATE, CaseloadFilter.ALL, "name"))
                .extracting(CaseloadRow::code)
                .containsExactly("FA01");
        assertThat(families(Prairie.ADVOCATE, "FA01"))
                .extracting(CaseloadFamily::name)
                .containsExactly("García", "Lopez");
        var other = worker("FA02");
        prairie.as(Prairie.ADVOCATE, () -> {
            assertThatThrownBy(() -> caseloads.worker(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> caseloads.families(other, PageRequest.first(9)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> caseloads.withoutMain("", PageRequest.first(9)))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> caseloads.handOver(handover("FA02", garcia)))
                    .isInstanceOf(AccessDenied.class);
        });
        prairie.as(
                Prairie.TEACHER,
                () -> assertThatThrownBy(() -> caseloads.board(CaseloadFilter.ALL, PageRequest.first(9)))
                        .isInstanceOf(AccessDenied.class));
    }

    @Test
    void aFamilyWhoseMainWorkerEndsStandsAmongThoseWithoutOneUntilSomebodyIsAssigned() {
        var main = main(garcia);
        prairie.as(
                Prairie.MANAGER,
                () -> assignments.end(main.id(), main.version(), TODAY.minusDays(1), "leaves the agency"));
        assertThat(alone()).extracting(FamilyWithoutMain::name).containsExactly("García");
        var line = new Handover.Line(garcia, "FA03", MainSeen.NOBODY);
        prairie.as(Prairie.MANAGER, () -> caseloads.handOver(new Handover(List.of(line), TODAY, "")));
        assertThat(alone()).isEmpty();
        assertThat(main(garcia).staffCode()).isEqualTo("FA03");
        assertThatThrownBy(() ->
                        prairie.as(Prairie.MANAGER, () -> caseloads.handOver(new Handover(List.of(line), TODAY, ""))))
                .isInstanceOf(StaleData.class);
    }

    @Test
    @Rule("C1")
    void whatAWorkerStillOwesGoesAlongWithTheFamilyAndTheRestStays() {
        var referral = prairie.as(
                Prairie.ADVOCATE,
                () -> prairie.get(Referrals.class)
                        .refer(
                                garcia,
                                "family-record",
                                ReferralDraft.quick("FS_FOOD", Destination.named("Prairie Food Pantry"), 3),
                                TODAY,
                                Reasons.NONE));
        owes("FA01", garcia);
        owes("FA01", lopez);
        prairie.as(Prairie.MANAGER, () -> caseloads.handOver(handover("FA02", garcia)));
        assertThat(tasks(Prairie.OTHER_ADVOCATE))
                .containsExactlyInAnyOrder(garcia.value(), referral.value(), referral.value());
        assertThat(tasks(Prairie.ADVOCATE)).containsExactly(lopez.value());
    }

    @Test
    void allFamiliesOfAWorkerAreSpreadOverOthersAndThePreviewSaysWhatItMeans() {
        prairie.as(Prairie.MANAGER, () -> {
            var loads = caseloads.loads(Set.of("FA02", "FA03"));
            assertThat(loads).isEqualTo(Map.of("FA02", 1L, "FA03", 0L));
            var spread = Handover.spread(List.of(garcia, lopez), loads);
            assertThat(spread).isEqualTo(Map.of(garcia, "FA03", lopez, "FA02"));
            var handover = new Handover(List.of(line("FA03", garcia), line("FA02", lopez)), TODAY, "Abby leaves");
            assertThat(caseloads.preview(handover))
                    .extracting(Handover.Share::code, Handover.Share::now, Handover.Share::after)
                    .containsExactly(tuple("FA02", 1L, 2L), tuple("FA03", 0L, 1L));
            assertThat(main(garcia).staffCode()).isEqualTo("FA01");
            caseloads.handOver(handover);
        });
        assertThat(main(garcia).staffCode()).isEqualTo("FA03");
        assertThat(main(lopez).staffCode()).isEqualTo("FA02");
        assertThat(families(Prairie.MANAGER, "FA01")).isEmpty();
    }

    @Test
    void ofTwoManagersAtOnceTheSecondIsToldAndNoFamilyOfTheListMoves() {
        var second = new Handover(List.of(line("FA03", lopez), line("FA03", garcia)), TODAY, "reorganization");
        prairie.as(Prairie.MANAGER, () -> caseloads.handOver(handover("FA02", garcia)));
        assertThatThrownBy(() -> prairie.as(Prairie.MANAGER, () -> caseloads.handOver(second)))
                .isInstanceOf(StaleData.class);
        assertThat(main(lopez).staffCode()).isEqualTo("FA01");
        assertThat(main(garcia).staffCode()).isEqualTo("FA02");
    }

    @Test
    @Rule("C1")
    void ofTwoManagersInTheSameInstantOneGivesTheFamilyAway() {
        var main = main(garcia);
        prairie.as(Prairie.MANAGER, () -> assignments.end(main.id(), main.version(), TODAY.minusDays(1), "left"));
        var outcomes = Stream.of("FA02", "FA03")
                .map(code -> CompletableFuture.supplyAsync(() -> isGiven(garcia, code)))
                .toList();
        assertThat(outcomes.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
        assertThat(prairie.as(Prairie.MANAGER, () -> assignments.of(garcia)))
                .filteredOn(each -> each.holdsOn(TODAY))
                .hasSize(1);
    }

    private boolean isGiven(FamilyId family, String code) {
        try {
            var line = new Handover.Line(family, code, MainSeen.NOBODY);
            prairie.as(Prairie.MANAGER, () -> caseloads.handOver(new Handover(List.of(line), TODAY, "")));
            return true;
        } catch (StaleData late) {
            return false;
        }
    }

    @Test
    @Rule("C1")
    void thereIsOneMainWorkerAtATimeAndNobodyCoversOneself() {
        assertThat(labels(() -> assign(garcia, "FA01", AssignmentKind.MAIN, null)))
                .containsExactly("E-DUP C1");
        assertThat(labels(() -> cover(garcia, "FA01", TODAY, null))).containsExactly("E-DUP C1");
        assertThat(labels(() -> cover(garcia, "FA02", TODAY, TODAY.minusDays(1))))
                .containsExactly("E-RANGE C1");
        assertThat(labels(() -> cover(garcia, "FA99", TODAY, null))).containsExactly("E-REQ C1");
        cover(garcia, "FA02", TODAY, TODAY.plusDays(5));
        assertThat(labels(() -> cover(garcia, "FA02", TODAY.plusDays(5), null))).containsExactly("E-DUP C1");
        cover(garcia, "FA02", TODAY.plusDays(6), null);
    }

    @Test
    @Rule("C1")
    void nobodyIsAssignedWhoHasLeft() {
        prairie.as(Caller.SYSTEM, () -> {
            var staff = prairie.get(StaffDirectory.class);
            var leaver = staff.findByCode("FA03").orElseThrow();
            staff.change(new StaffMember(
                    leaver.id(), leaver.code(), leaver.name(), leaver.roles(), leaver.site(), "FSM01", false));
        });
        assertThat(labels(() -> cover(garcia, "FA03", TODAY, null))).containsExactly("E-STATE C1");
        assertThat(labels(() -> caseloads.handOver(handover("FA03", garcia)))).containsExactly("E-STATE C1");
    }

    @Test
    void aMistakeOfTodayIsReplacedToday() {
        prairie.as(Prairie.MANAGER, () -> caseloads.handOver(handover("FA02", garcia)));
        prairie.as(Prairie.MANAGER, () -> caseloads.handOver(handover("FA03", garcia)));
        assertThat(main(garcia).staffCode()).isEqualTo("FA03");
        assertThat(prairie.as(Prairie.MANAGER, () -> assignments.of(garcia)))
                .extracting(StaffAssignment::staffCode, StaffAssignment::to)
                .containsExactly(tuple("FA03", null), tuple("FA01", TODAY.minusDays(1)));
    }

    private void owes(String code, FamilyId family) {
        prairie.as(
                Caller.SYSTEM,
                () -> prairie.get(UnitOfWork.class)
                        .run(em -> prairie.get(Tasks.class)
                                .open(new NewTask(
                                        "family-record",
                                        "fam.primary_adult",
                                        "C1",
                                        "family",
                                        family.value(),
                                        code,
                                        "family_advocate",
                                        TODAY,
                                        "families"))));
    }

    private List<UUID> tasks(Caller caller) {
        return prairie.as(caller, () -> prairie.get(Tasks.class).mine()).stream()
                .map(each -> each.subject())
                .toList();
    }

    private void cover(FamilyId family, String code, LocalDate from, @Nullable LocalDate to) {
        prairie.as(
                Prairie.MANAGER,
                () -> assignments.assign(
                        new NewAssignment(family, code, AssignmentKind.COVERING, from, to, "vacation")));
    }

    private void assign(FamilyId family, String code, AssignmentKind kind, @Nullable LocalDate to) {
        prairie.as(Prairie.MANAGER, () -> assignments.assign(new NewAssignment(family, code, kind, TODAY, to, "")));
    }

    private Handover handover(String to, FamilyId family) {
        return new Handover(List.of(line(to, family)), TODAY, "urgent");
    }

    private Handover.Line line(String to, FamilyId family) {
        var main = main(family);
        return new Handover.Line(family, to, MainSeen.of(main.id(), main.version()));
    }

    private StaffAssignment main(FamilyId family) {
        return prairie.as(Prairie.MANAGER, () -> assignments.findMain(family, TODAY))
                .orElseThrow();
    }

    private StaffId worker(String code) {
        return prairie.as(
                        Prairie.MANAGER, () -> prairie.get(StaffDirectory.class).findByCode(code))
                .orElseThrow()
                .id();
    }

    private List<CaseloadFamily> families(Caller caller, String code) {
        var worker = worker(code);
        return prairie.as(
                caller, () -> caseloads.families(worker, PageRequest.first(9)).rows());
    }

    private List<FamilyWithoutMain> alone() {
        return prairie.as(
                Prairie.MANAGER,
                () -> caseloads.withoutMain("", PageRequest.first(9)).rows());
    }

    private List<CaseloadRow> board(Caller caller, CaseloadFilter filter, String sort) {
        var order = List.of(new PageRequest.SortBy(sort, false));
        return prairie.as(
                caller,
                () -> caseloads.board(filter, new PageRequest(0, 9, order)).rows());
    }

    private List<String> labels(Runnable act) {
        try {
            prairie.as(Prairie.MANAGER, act);
            return List.of();
        } catch (RuleViolation refused) {
            return refused.refusals().stream().map(Refusal::label).toList();
        }
    }
}
