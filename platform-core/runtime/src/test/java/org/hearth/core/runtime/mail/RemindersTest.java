package org.hearth.core.runtime.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.data.PageRequest;
import org.hearth.core.runtime.data.DatabaseKind;
import org.hearth.core.runtime.security.AgencyTime;
import org.hearth.core.runtime.security.TestPlatform;
import org.hearth.core.runtime.task.AlarmRound;
import org.hearth.core.runtime.task.StoredTasks;
import org.hearth.core.runtime.text.MessageBundles;
import org.hearth.core.security.Accounts.AccountProfile;
import org.hearth.core.security.Caller;
import org.hearth.core.security.Role;
import org.hearth.core.task.Alarm;
import org.hearth.core.task.DueRule;
import org.hearth.core.task.NewTask;
import org.hearth.core.task.SubjectNames;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The clock stands at 08:00 on Monday 23 November 2026 in Denver, where the agency is. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class RemindersTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final DueRule REVIEW = DueRule.of(
            "DD-10", "hs.review", Alarm.daysBefore(7), Alarm.daysAfter(1).raisedTo("family_services_manager"));

    @Parameter
    private DatabaseKind kind;

    private TestPlatform platform;
    private StoredTasks tasks;
    private Reminders reminders;
    private final List<Letter> letters = new ArrayList<>();

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
        Caller ada = platform.setUp();
        platform.security()
                .roles()
                .add(
                        "head-start",
                        List.of(new Role("family_advocate", Set.of()), new Role("family_services_manager", Set.of())));
        account(ada, "rosa", "S-17", "family_advocate", Locale.ENGLISH);
        account(ada, "helen", "S-02", "family_services_manager", Locale.of("es"));

        var time = new AgencyTime(platform.clock(), platform.settings());
        var running = new StoredTasks.Running(
                () -> Set.of("head-start"), () -> List.of(new Families()), () -> List.of(REVIEW));
        tasks = new StoredTasks(platform.work(), platform.access(), platform.audit(), time, running);
        var people = platform.security().addressees();
        var messages = new MessageBundles(time);
        var outbox = new Outbox(platform.work(), time, letters::add);
        var digest = new MorningDigest(
                platform.work(),
                time,
                new MorningDigest.Work(people, platform.access(), tasks),
                new MorningDigest.Letters(messages, outbox, "https://hearth.example"));
        var around = new AlarmRound.Surroundings(() -> Set.of("head-start"), () -> List.of(REVIEW), people::isHeld);
        var mail = new AlarmMail(people, messages, outbox, "https://hearth.example");
        reminders = Reminders.byMail(
                new AlarmRound(platform.work(), platform.audit(), time, around, mail),
                new Reminders.Mailing(digest, outbox));
    }

    @AfterEach
    void stop() {
        if (platform != null) {
            platform.close();
        }
    }

    @Test
    void whoOwesWorkGetsOneDigestAWorkingMorningAndNobodyElse() {
        open(MONDAY.minusDays(1));
        open(MONDAY);
        open(MONDAY.plusDays(6));
        open(MONDAY.plusDays(7));
        at("2026-11-24T13:59:00Z");
        round();
        assertThat(to("rosa")).isEmpty();
        at("2026-11-24T14:00:00Z");
        round();
        round();
        assertThat(to("rosa")).hasSize(1);
        assertThat(to("rosa").getFirst().body())
                .contains("Late: 2", "Due today: 0", "Due within a week: 2", "https://hearth.example/");
        at("2026-11-28T20:00:00Z");
        round();
        assertThat(to("rosa")).hasSize(1);
    }

    @Test
    void whatIsRaisedIsWrittenOfAtOnceInTheReadersLanguageAndNamesNobody() {
        open(MONDAY);
        at("2026-11-24T14:00:00Z");
        round();
        assertThat(to("helen")).extracting(Letter::subject).contains("Hearth: un trabajo atrasado llegó hasta usted");
        assertThat(letters).extracting(Letter::body).noneMatch(body -> body.contains("Lopez"));
        assertThat(to("helen").getFirst().body()).contains("https://hearth.example/families/");
    }

    @Test
    void aLockedAccountIsNotWrittenTo() {
        open(MONDAY);
        var accounts = platform.security().accounts();
        platform.access()
                .as(
                        Caller.SYSTEM,
                        () -> accounts.list("rosa", new PageRequest(0, 10, List.of()))
                                .rows()
                                .forEach(each -> accounts.lock(each.id())));
        at("2026-11-24T14:00:00Z");
        round();
        assertThat(to("rosa")).isEmpty();
    }

    private void account(Caller ada, String name, String code, String role, Locale language) {
        var profile = new AccountProfile(name, code, language, Set.of(role), name + "@prairie.example");
        platform.access().as(ada, () -> platform.security().accounts().create(name, profile));
    }

    private void open(LocalDate due) {
        var task = new NewTask(
                "head-start", "hs.review", "HS-050", "family", UUID.randomUUID(), "S-17", "", due, "families/7");
        platform.access().as(Caller.SYSTEM, () -> platform.work().write(em -> tasks.open(task)));
    }

    private void at(String instant) {
        platform.clock().pass(Duration.between(platform.clock().instant(), Instant.parse(instant)));
    }

    private void round() {
        platform.access().as(Caller.SYSTEM, reminders::round);
        reminders.send();
    }

    private List<Letter> to(String name) {
        return letters.stream().filter(each -> each.to().startsWith(name)).toList();
    }
}
