package org.hearth.core.runtime.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.runtime.data.DatabaseKind;
import org.hearth.core.runtime.security.AgencyTime;
import org.hearth.core.runtime.security.TestPlatform;
import org.hearth.core.security.Caller;
import org.hearth.core.security.Role;
import org.hearth.core.task.NewTask;
import org.hearth.core.task.SubjectNames;
import org.hearth.core.task.Task;
import org.hearth.core.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class StoredTasksTest {

    private static final Caller ROSA = TestPlatform.somebody("S-17", "family_advocate");
    private static final Caller BEN = TestPlatform.somebody("S-18", "family_advocate");
    private static final Caller NOBODY = TestPlatform.somebody("", "auditor");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Parameter
    private DatabaseKind kind;

    private boolean broken;
    private TestPlatform platform;
    private Tasks tasks;
    private final Set<String> running = new HashSet<>(Set.of("head-start"));
    private final Map<UUID, String> families = new HashMap<>();
    private final Map<UUID, UUID> partOf = new HashMap<>();
    private final UUID lopez = family("Lopez");
    private final UUID chen = family("Chen");

    /** Knows the families that the caller of a test may see. */
    private final class Families implements SubjectNames {
        @Override
        public String kind() {
            return "family";
        }

        @Override
        public Map<UUID, String> names(Set<UUID> subjects) {
            if (broken) {
                throw new IllegalStateException("the names cannot be read");
            }
            var known = new HashMap<>(families);
            known.keySet().retainAll(subjects);
            return known;
        }

        @Override
        public Map<UUID, UUID> wholes(Set<UUID> subjects) {
            return partOf;
        }
    }

    @BeforeEach
    void start() {
        platform = new TestPlatform(kind);
        tasks = new StoredTasks(
                platform.work(),
                platform.access(),
                platform.audit(),
                new AgencyTime(platform.clock(), platform.settings()),
                new StoredTasks.Running(() -> running, () -> List.of(new Families()), List::of));
    }

    @AfterEach
    void stop() {
        if (platform != null) {
            platform.close();
        }
    }

    @Test
    void oneSeesOnesOwnTasksAndThoseOfOnesRolesByDueDate() {
        open("hs.review", lopez, "S-17", "", MONDAY.plusDays(2));
        open("hs.welcome", chen, "", "family_advocate", MONDAY);
        open("hs.review", chen, "S-18", "", MONDAY.plusDays(1));
        assertThat(mine(ROSA)).extracting(Task::kind).containsExactly("hs.welcome", "hs.review");
        assertThat(mine(ROSA)).extracting(Task::subjectName).containsExactly("Chen", "Lopez");
        assertThat(mine(NOBODY)).isEmpty();
    }

    @Test
    void theSameTaskIsChangedInsteadOfDoubled() {
        var first = open("hs.review", lopez, "S-17", "", MONDAY);
        var again = open("hs.review", lopez, "S-18", "", MONDAY.plusDays(7));
        var unchanged = open("hs.review", lopez, "S-18", "", MONDAY.plusDays(7));
        assertThat(List.of(again, unchanged)).containsOnly(first);
        assertThat(mine(ROSA)).isEmpty();
        assertThat(mine(BEN)).extracting(Task::due).containsExactly(MONDAY.plusDays(7));
        assertThat(platform.audited(AuditAction.CREATE)).isEqualTo(1);
        assertThat(platform.audited(AuditAction.CHANGE)).isEqualTo(1);
    }

    @Test
    void twoWhoOpenTheSameTaskAtOnceBothGetIt() throws InterruptedException {
        var opened = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> platform.work().write(em -> {
            var task = open("hs.review", lopez, "S-17", "", MONDAY);
            opened.countDown();
            pause();
            return task;
        }));
        opened.await();
        var second = open("hs.review", lopez, "S-18", "", MONDAY.plusDays(1));
        assertThat(second).isEqualTo(first.join());
        assertThat(mine(BEN)).extracting(Task::due).containsExactly(MONDAY.plusDays(1));
    }

    @Test
    void whoeverWaitsForATaskThatIsNotKeptOpensItAnew() throws InterruptedException {
        var opened = new CountDownLatch(1);
        var first = CompletableFuture.runAsync(() -> platform.work().run(em -> {
            open("hs.review", lopez, "S-17", "", MONDAY);
            opened.countDown();
            pause();
            throw new IllegalStateException("the goal could not be saved");
        }));
        opened.await();
        open("hs.review", lopez, "S-18", "", MONDAY);
        assertThatThrownBy(first::join).hasCauseInstanceOf(IllegalStateException.class);
        assertThat(mine(BEN)).hasSize(1);
    }

    private static void pause() {
        try {
            Thread.sleep(400);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void manyTasksAreOpenedAtOnceEachOnlyOnce() {
        open("hs.review", chen, "S-17", "", MONDAY);
        platform.access()
                .as(
                        Caller.SYSTEM,
                        () -> openAll(
                                task("hs.review", lopez, "S-17", MONDAY),
                                task("hs.review", chen, "S-17", MONDAY.plusDays(3)),
                                task("hs.welcome", lopez, "S-18", MONDAY),
                                task("hs.welcome", lopez, "S-17", MONDAY.plusDays(7))));
        assertThat(mine(ROSA)).extracting(Task::due).containsExactly(MONDAY, MONDAY.plusDays(3), MONDAY.plusDays(7));
        assertThat(mine(BEN)).isEmpty();
        assertThat(platform.audited(AuditAction.CREATE)).isEqualTo(3);
    }

    @Test
    void manyTasksAreSettledAtOnceAndTheOthersStay() {
        open("hs.review", lopez, "S-17", "", MONDAY);
        open("hs.review", chen, "S-17", "", MONDAY);
        open("hs.welcome", lopez, "S-17", "", MONDAY);
        open("hs.call", lopez, "S-17", "", MONDAY);
        platform.access()
                .as(
                        ROSA,
                        () -> platform.work()
                                .run(em -> tasks.settleAll(Set.of("hs.review", "hs.welcome"), List.of(lopez))));
        assertThat(mine(ROSA))
                .extracting(Task::kind, Task::subjectName)
                .containsExactlyInAnyOrder(tuple("hs.review", "Chen"), tuple("hs.call", "Lopez"));
    }

    @Test
    void whatStandsOpenIsToldAsItWasAskedFor() {
        var asked = task("hs.review", lopez, "S-17", MONDAY).settledByDeed();
        platform.access().as(Caller.SYSTEM, () -> openAll(asked));
        open("hs.welcome", lopez, "S-17", "", MONDAY);
        platform.access().as(ROSA, () -> settle("hs.welcome"));
        Map<UUID, List<NewTask>> standing =
                platform.work().read(em -> tasks.standing(Set.of("hs.review", "hs.welcome"), List.of(lopez, chen)));
        assertThat(standing).isEqualTo(Map.of(lopez, List.of(asked)));
    }

    @Test
    void aTaskOpenedInAUnitOfWorkThatFailsIsNotThere() {
        assertThatThrownBy(() -> platform.work().run(em -> {
                    open("hs.review", lopez, "S-17", "", MONDAY);
                    throw new IllegalStateException("the goal could not be saved");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(mine(ROSA)).isEmpty();
        assertThat(platform.audited(AuditAction.CREATE)).isZero();
    }

    @Test
    void settlingEndsTheTaskAndTheNextOneIsNew() {
        var first = open("hs.review", lopez, "S-17", "", MONDAY);
        platform.access().as(ROSA, () -> settle("hs.review"));
        platform.access().as(ROSA, () -> settle("hs.review"));
        assertThat(mine(ROSA)).isEmpty();
        assertThat(open("hs.review", lopez, "S-17", "", MONDAY)).isNotEqualTo(first);
    }

    @Test
    void aTaskMarkedAsDoneCanBeTakenBack() {
        var task = open("hs.review", lopez, "S-17", "", MONDAY);
        platform.access().as(ROSA, () -> tasks.done(task));
        assertThat(mine(ROSA)).isEmpty();
        platform.access().as(ROSA, () -> tasks.reopen(task));
        assertThat(mine(ROSA)).extracting(Task::id).containsExactly(task);
        assertThat(platform.audited(AuditAction.CHANGE)).isEqualTo(2);
    }

    @Test
    void aTaskCannotBeTakenBackWhenTheSameWasOpenedAnew() {
        var task = open("hs.review", lopez, "S-17", "", MONDAY);
        platform.access().as(ROSA, () -> tasks.done(task));
        open("hs.review", lopez, "S-17", "", MONDAY);
        assertThatThrownBy(() -> platform.access().as(ROSA, () -> tasks.reopen(task)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("E-DUP");
    }

    @Test
    void anothersTaskIsMarkedOnlyByWhoeverMayMarkAny() {
        var task = open("hs.review", lopez, "S-17", "family_advocate", MONDAY);
        assertThatThrownBy(() -> platform.access().as(BEN, () -> tasks.done(task)))
                .isInstanceOf(AccessDenied.class);
        assertThat(platform.audited(AuditAction.REFUSE)).isEqualTo(1);
        platform.security().roles().add("head-start", List.of(new Role("auditor", Set.of(Tasks.ANY))));
        platform.access().as(NOBODY, () -> tasks.done(task));
        assertThat(mine(ROSA)).isEmpty();
    }

    @Test
    void whatOnlyTheDeedSettlesCannotBeTickedOff() {
        var agreement = new NewTask(
                        "head-start", "hs.agreement", "HS-056", "family", lopez, "S-17", "", MONDAY, "family")
                .settledByDeed();
        var task = platform.access().as(Caller.SYSTEM, () -> opened(agreement));
        assertThat(mine(ROSA)).extracting(Task::byDeed).containsExactly(true);
        assertThatThrownBy(() -> platform.access().as(ROSA, () -> tasks.done(task)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused ->
                                assertThat(refused.refusals().getFirst().rule()).isEqualTo("HS-056"));
        platform.access().as(ROSA, () -> settle("hs.agreement"));
        assertThat(mine(ROSA)).isEmpty();
    }

    @Test
    void theTasksOfAStoppedModuleAreHiddenAndComeBackWithIt() {
        open("hs.review", lopez, "S-17", "", MONDAY);
        running.clear();
        assertThat(mine(ROSA)).isEmpty();
        assertThat(about(ROSA, lopez)).isEmpty();
        running.add("head-start");
        assertThat(mine(ROSA)).hasSize(1);
    }

    @Test
    void aTaskAboutSomebodyTheCallerMayNotSeeLeavesNoTrace() {
        open("hs.review", lopez, "S-17", "", MONDAY);
        open("hs.review", chen, "S-17", "", MONDAY);
        families.remove(lopez);
        assertThat(mine(ROSA)).extracting(Task::subjectName).containsExactly("Chen");
        assertThat(about(ROSA, lopez)).isEmpty();
        assertThat(about(ROSA, chen)).hasSize(1);
    }

    @Test
    void whatOneMayNotSeeCannotBeMarkedEither() {
        var task = open("hs.welcome", lopez, "", "family_advocate", MONDAY);
        families.remove(lopez);
        assertThatThrownBy(() -> platform.access().as(ROSA, () -> tasks.done(task)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void namesThatCannotBeToldHideTheirOwnTasksOnly() {
        open("hs.review", chen, "S-17", "", MONDAY);
        broken = true;
        assertThat(mine(ROSA)).isEmpty();
        broken = false;
        assertThat(mine(ROSA)).hasSize(1);
    }

    @Test
    void whatIsDueIsCountedUpToADay() {
        open("hs.review", chen, "S-17", "", MONDAY);
        open("hs.review", lopez, "S-17", "", MONDAY.plusDays(1));
        assertThat(platform.access().<Integer>as(ROSA, () -> tasks.due(MONDAY))).isEqualTo(1);
    }

    @Test
    void visibleTasksAreFoundBehindManyHiddenOnes() {
        platform.work().run(em -> {
            for (int i = 0; i <= StoredTasks.MOST; i++) {
                open("hs.welcome", UUID.randomUUID(), "", "family_advocate", MONDAY);
            }
            open("hs.welcome", lopez, "", "family_advocate", MONDAY.plusDays(1));
        });
        assertThat(mine(ROSA)).extracting(Task::subjectName).containsExactly("Lopez");
    }

    @Test
    void whatSomebodyOwesAboutAWholeAndItsPartsChangesHandsAndTheRestStays() {
        var goal = family("A goal of Chen");
        partOf.put(goal, chen);
        open("hs.review", chen, "S-17", "", MONDAY);
        open("hs.goal", goal, "S-17", "", MONDAY);
        open("hs.review", lopez, "S-17", "", MONDAY);
        open("hs.welcome", chen, "", "family_advocate", MONDAY);
        int given = platform.access()
                .as(Caller.SYSTEM, () -> platform.work().write(em -> tasks.handOver("S-17", "S-18", Set.of(chen))));
        assertThat(given).isEqualTo(2);
        assertThat(mine(BEN)).extracting(Task::kind).containsExactlyInAnyOrder("hs.review", "hs.goal", "hs.welcome");
        assertThat(mine(ROSA)).extracting(Task::subjectName).containsExactlyInAnyOrder("Lopez", "Chen");
    }

    @Test
    void anUnknownTaskIsNotFound() {
        assertThatThrownBy(() -> platform.access().as(ROSA, () -> tasks.done(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    private UUID family(String name) {
        var id = UUID.randomUUID();
        families.put(id, name);
        return id;
    }

    private UUID open(String what, UUID family, String owner, String role, LocalDate due) {
        var task = new NewTask("head-start", what, "HS-004", "family", family, owner, role, due, "family/" + family);
        return platform.access().as(Caller.SYSTEM, () -> opened(task));
    }

    private static NewTask task(String what, UUID family, String owner, LocalDate due) {
        return new NewTask("head-start", what, "HS-004", "family", family, owner, "", due, "family/" + family);
    }

    private List<Task> mine(Caller caller) {
        return platform.access().as(caller, tasks::mine);
    }

    private List<Task> about(Caller caller, UUID family) {
        return platform.access().as(caller, () -> tasks.about(family));
    }

    @Test
    void aPageCannotOpenOrSettleWhatIsForServices() {
        var task = new NewTask(
                "head-start", "hs.review", "HS-001", "family", lopez, "S-17", "", MONDAY, "families/" + lopez);
        platform.access().as(ROSA, () -> {
            assertThatThrownBy(() -> tasks.open(task)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> tasks.settle("hs.review", lopez)).isInstanceOf(IllegalStateException.class);
        });
        assertThat(platform.database().one("select count(*) from core_task")).isEqualTo("0");
    }

    private void openAll(NewTask... wanted) {
        platform.work().run(em -> tasks.openAll(List.of(wanted)));
    }

    private UUID opened(NewTask task) {
        return platform.work().write(em -> tasks.open(task));
    }

    private void settle(String what) {
        platform.work().run(em -> tasks.settle(what, lopez));
    }
}
