package org.hearth.core.runtime.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.core.runtime.data.DatabaseKind;
import org.hearth.core.runtime.security.TestPlatform;
import org.hearth.core.security.Caller;
import org.hearth.core.task.Alarm;
import org.hearth.core.task.Deadline;
import org.hearth.core.task.DueRule;
import org.hearth.core.task.NewTask;
import org.hearth.core.task.SubjectNames;
import org.hearth.core.task.Task;
import org.hearth.core.time.SiteTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The clock stands at 09:00 on Monday 23 November 2026 in Chicago, where the agency is. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class AlarmRoundTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Caller ROSA = TestPlatform.somebody("S-17", "family_advocate");
    private static final Caller HELEN = TestPlatform.somebody("S-02", "family_services_manager");
    private static final Caller DORA = TestPlatform.somebody("S-01", "director");

    private static final DueRule AGREEMENT = DueRule.of(
            "DD-03",
            "hs.agreement",
            Alarm.daysBefore(14),
            Alarm.daysBefore(3),
            Alarm.daysAfter(1).raisedTo("family_services_manager"),
            Alarm.daysAfter(14).raisedTo("director"));
    private static final DueRule CRISIS = DueRule.of(
            "DD-12",
            "hs.crisis",
            Alarm.hoursIn(1),
            Alarm.hoursIn(4).raisedTo("family_services_manager"),
            Alarm.hoursIn(24).raisedTo("director"));
    private static final DueRule REFERRAL = DueRule.of("DD-11", "fam.referral", Alarm.halfWay());

    @Parameter
    private DatabaseKind kind;

    private TestPlatform platform;
    private SiteTime time;
    private StoredTasks tasks;
    private final Set<String> running = new HashSet<>(Set.of("head-start"));
    private final Set<String> held = new HashSet<>(Set.of("family_services_manager", "director"));
    private boolean failing;
    private final List<String> heard = new ArrayList<>();
    private final UUID lopez = UUID.randomUUID();

    /** Everybody may see every family. */
    private static final class Families implements SubjectNames {
        @Override
        public String kind() {
            return "family";
        }

        @Override
        public Map<UUID, String> names(Set<UUID> subjects) {
            return subjects.stream().collect(Collectors.toMap(each -> each, each -> "Lopez"));
        }
    }

    @BeforeEach
    void start() {
        platform = new TestPlatform(kind);
        time = new SiteTime() {
            @Override
            public Clock clock() {
                return platform.clock();
            }

            @Override
            public ZoneId agencyZone() {
                return CHICAGO;
            }
        };
        tasks = new StoredTasks(
                platform.work(),
                platform.access(),
                platform.audit(),
                time,
                new StoredTasks.Running(
                        () -> running, () -> List.of(new Families()), () -> List.of(AGREEMENT, CRISIS, REFERRAL)));
    }

    @AfterEach
    void stop() {
        if (platform != null) {
            platform.close();
        }
    }

    @Test
    void theOwnerIsRemindedOnceAtTheStartOfTheWorkingDay() {
        due("hs.agreement", MONDAY.plusDays(17));
        at("2026-11-26T12:59:59Z");
        assertThat(round()).isZero();
        at("2026-11-26T13:00:00Z");
        assertThat(round()).isEqualTo(1);
        assertThat(heard).containsExactly("S-17");
        assertThat(round()).isZero();
    }

    @Test
    void aLateTaskIsRaisedToTheManagerAndThenToTheDirector() {
        due("hs.agreement", MONDAY);
        at("2026-11-24T13:00:00Z");
        round();
        assertThat(mine(HELEN)).extracting(Task::raised).containsExactly(true);
        assertThat(mine(ROSA)).extracting(Task::raised).containsExactly(false);
        assertThat(mine(DORA)).isEmpty();
        at("2026-12-07T13:00:00Z");
        round();
        assertThat(mine(DORA)).hasSize(1);
        assertThat(heard).containsExactly("family_services_manager", "director");
    }

    @Test
    void whatIsDoneIsNeitherRemindedNorRaised() {
        UUID task = due("hs.agreement", MONDAY.plusDays(17));
        platform.access().as(ROSA, () -> tasks.done(task));
        at("2027-02-01T12:00:00Z");
        assertThat(round()).isZero();
        platform.access().as(ROSA, () -> tasks.reopen(task));
        assertThat(round()).isEqualTo(2);
        assertThat(mine(HELEN)).hasSize(1);
    }

    @Test
    void aDueDateThatMovesTakesItsAlarmsAlong() {
        due("hs.agreement", MONDAY.plusDays(17));
        due("hs.agreement", MONDAY.plusDays(30));
        at("2026-12-08T13:00:00Z");
        assertThat(round()).isZero();
        at("2026-12-09T13:00:00Z");
        assertThat(round()).isEqualTo(1);
    }

    @Test
    void aRaisedTaskThatGetsMoreTimeLeavesTheListAbove() {
        due("hs.agreement", MONDAY);
        at("2026-11-24T13:00:00Z");
        round();
        assertThat(mine(HELEN)).hasSize(1);
        due("hs.agreement", MONDAY.plusDays(30));
        assertThat(mine(HELEN)).isEmpty();
        at("2026-12-24T13:00:00Z");
        round();
        assertThat(mine(HELEN)).hasSize(1);
    }

    @Test
    void anAlarmThatFailsKeepsNoOtherBackAndIsTriedAgain() {
        due("hs.agreement", MONDAY);
        at("2026-11-24T13:00:00Z");
        failing = true;
        assertThat(round()).isZero();
        failing = false;
        assertThat(round()).isZero();
        platform.clock().pass(Duration.ofHours(1));
        assertThat(round()).isEqualTo(1);
    }

    @Test
    void remindersOfThePastAreLeftOutButLatenessIsRaisedHoweverLateItWasWrittenDown() {
        due("hs.agreement", MONDAY.minusDays(20));
        assertThat(round()).isEqualTo(2);
        assertThat(heard).containsExactly("family_services_manager", "director");
    }

    @Test
    void hoursAreElapsedHoursAcrossTheEndOfDaylightSaving() {
        at("2026-11-01T01:30:00Z");
        var reported = time.now();
        var task = new NewTask("head-start", "hs.crisis", "HS-037", "family", lopez, "S-17", "", MONDAY, "x")
                .within(Deadline.hours(reported, 24), CHICAGO);
        platform.access().as(Caller.SYSTEM, () -> platform.work().write(em -> tasks.open(task)));
        assertThat(task.due()).isEqualTo(LocalDate.of(2026, 11, 1));
        platform.clock().pass(Duration.ofHours(4).minusSeconds(1));
        assertThat(round()).isEqualTo(1);
        platform.clock().pass(Duration.ofSeconds(1));
        assertThat(round()).isEqualTo(1);
        platform.clock().pass(Duration.ofHours(20).minusSeconds(1));
        assertThat(round()).isZero();
        platform.clock().pass(Duration.ofSeconds(1));
        assertThat(round()).isEqualTo(1);
        assertThat(heard).containsExactly("S-17", "family_services_manager", "director");
        assertThat(mine(HELEN))
                .extracting(Task::deadline)
                .containsExactly(Optional.of(reported.plus(Duration.ofHours(24))));
    }

    @Test
    void halfTimeIsHalfWayBetweenOpeningAndDueDate() {
        due("fam.referral", MONDAY.plusDays(30));
        at("2026-12-08T12:59:59Z");
        assertThat(round()).isZero();
        at("2026-12-08T13:00:00Z");
        assertThat(round()).isEqualTo(1);
    }

    @Test
    void aRoleThatNobodyHoldsIsSkippedForTheNextOne() {
        held.remove("family_services_manager");
        due("hs.agreement", MONDAY);
        at("2026-11-24T13:00:00Z");
        round();
        assertThat(mine(DORA)).hasSize(1);
        assertThat(heard).containsExactly("director");
    }

    @Test
    void theAlarmsOfAStoppedModuleWaitForIt() {
        due("hs.agreement", MONDAY);
        at("2026-11-24T13:00:00Z");
        running.clear();
        assertThat(round()).isZero();
        running.add("head-start");
        assertThat(round()).isEqualTo(1);
    }

    @Test
    void twoNodesGoingRoundAtOnceTellNobodyTwice() throws InterruptedException {
        for (int i = 0; i < 20; i++) {
            var task = new NewTask(
                    "head-start", "hs.agreement", "HS-056", "family", UUID.randomUUID(), "S-17", "", MONDAY, "x");
            platform.access().as(Caller.SYSTEM, () -> platform.work().write(em -> tasks.open(task)));
        }
        at("2026-11-24T13:00:00Z");
        var nodes = IntStream.range(0, 2)
                .mapToObj(each -> Thread.ofPlatform().start(this::round))
                .toList();
        for (Thread node : nodes) {
            node.join();
        }
        assertThat(heard).hasSize(20);
    }

    private void at(String instant) {
        platform.clock().pass(Duration.between(time.now(), Instant.parse(instant)));
    }

    private int round() {
        var around =
                new AlarmRound.Surroundings(() -> running, () -> List.of(AGREEMENT, CRISIS, REFERRAL), held::contains);
        var round = new AlarmRound(platform.work(), platform.audit(), time, around, this::hear);
        return platform.access().as(Caller.SYSTEM, round::run);
    }

    private synchronized void hear(AlarmRound.Rung alarm) {
        if (failing) {
            throw new IllegalStateException("the address book cannot be read");
        }
        heard.add(alarm.owner().isEmpty() ? alarm.role() : alarm.owner());
    }

    private UUID due(String what, LocalDate due) {
        var task = new NewTask("head-start", what, "HS-056", "family", lopez, "S-17", "", due, "family/" + lopez);
        return platform.access().as(Caller.SYSTEM, () -> platform.work().write(em -> tasks.open(task)));
    }

    private List<Task> mine(Caller caller) {
        return platform.access().as(caller, tasks::mine);
    }
}
