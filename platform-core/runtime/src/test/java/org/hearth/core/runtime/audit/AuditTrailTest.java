package org.hearth.core.runtime.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.audit.AuditEntry;
import org.hearth.core.audit.AuditFilter;
import org.hearth.core.audit.AuditTrail;
import org.hearth.core.audit.ChainCheck;
import org.hearth.core.data.PageRequest;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.runtime.data.DatabaseKind;
import org.hearth.core.runtime.job.BackgroundJobs;
import org.hearth.core.runtime.security.TestPlatform;
import org.hearth.core.security.Accounts.AccountProfile;
import org.hearth.core.security.Caller;
import org.hearth.core.security.Permission;
import org.hearth.core.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class AuditTrailTest {

    private static final Caller AUDITOR = TestPlatform.somebody("S-1", "auditor");
    private static final UUID GOAL = TimeOrderedId.next();
    private static final UUID OTHER = TimeOrderedId.next();
    private static final PageRequest TEN = PageRequest.first(10);

    private final TestPlatform platform;
    private final BackgroundJobs jobs;
    private final AuditTrail trail;

    AuditTrailTest(DatabaseKind kind) {
        platform = new TestPlatform(kind);
        jobs = new BackgroundJobs(platform.access(), platform.clock());
        trail = new StoredAuditTrail(
                platform.work(),
                platform.access(),
                platform.audit(),
                new ChainChecks(new AuditVerification(platform.work()), platform.audit(), jobs));
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void whoeverHoldsNoRoleThatGrantsItReadsAndChecksNothing() {
        var advocate = TestPlatform.somebody("S-2", "family_advocate");
        var openedBefore = platform.access().as(AUDITOR, () -> trail.read(AuditFilter.ALL));
        List<Runnable> acts = List.of(
                () -> trail.read(AuditFilter.ALL),
                () -> openedBefore.page(TEN),
                () -> trail.people("", 10),
                trail::verify,
                () -> trail.found(GOAL));
        for (var act : acts) {
            assertThatThrownBy(() -> platform.access().as(advocate, act)).isInstanceOf(AccessDenied.class);
        }
    }

    @Test
    void eachFilterNarrowsAndTheyNarrowTogether() {
        var first = now();
        write(AuditAction.CREATE, "hs.goal", GOAL);
        platform.clock().pass(Duration.ofMinutes(1));
        var second = now();
        write(AuditAction.CHANGE, "hs.goal", GOAL);
        write(AuditAction.CHANGE, "hs.plan", OTHER);
        var alone = TestPlatform.somebody("S-3", "family_advocate");
        platform.access().as(alone, () -> write(AuditAction.PRINT, "hs.plan", OTHER));

        assertThat(numbers(AuditFilter.of("hs.goal", GOAL))).containsExactly(2L, 1L);
        assertThat(numbers(AuditFilter.ALL.by(alone.user()))).containsExactly(4L);
        assertThat(numbers(AuditFilter.ALL.doing(AuditAction.CHANGE))).containsExactly(3L, 2L);
        assertThat(numbers(AuditFilter.of("hs.goal", GOAL).from(second))).containsExactly(2L);
        assertThat(numbers(AuditFilter.ALL.from(first).until(second))).containsExactly(1L);
        assertThat(numbers(AuditFilter.ALL.doing(AuditAction.CHANGE).ofKind("hs.plan")))
                .containsExactly(3L);
    }

    @Test
    void openingsAreGuardedByTheModulesOwnPermissionAndTellNamesDaysAndKindsOnly() {
        var zone = ZoneId.of("America/Denver");
        var ada = platform.setUp();
        var guard = new Permission("fam.openings.read");
        platform.security().roles().add("fam", List.of(new Role("privacy_officer", Set.of(guard))));
        var privacy = TestPlatform.somebody("S-4", "privacy_officer");
        platform.access().as(ada, () -> {
            write(AuditAction.VIEW, "family", GOAL);
            write(AuditAction.VIEW, "family", GOAL);
            write(AuditAction.CHANGE, "family", GOAL);
            write(AuditAction.PRINT, "hs.plan", OTHER);
            write(AuditAction.VIEW, "family", TimeOrderedId.next());
        });
        write(AuditAction.VIEW, "family", GOAL); // the platform itself
        var records = List.of(GOAL, OTHER);
        var day = LocalDate.ofInstant(now(), zone);
        var openings = platform.access().as(privacy, () -> trail.openings(guard, records, zone, 10));
        assertThat(openings)
                .containsExactly(
                        new AuditTrail.Opening(day, "Ada Brook", "hs.plan"),
                        new AuditTrail.Opening(day, "Ada Brook", "family"));
        assertThat(platform.access().as(privacy, () -> trail.openings(guard, records, zone, 1)))
                .hasSize(1);
        assertThatThrownBy(() -> platform.access()
                        .as(
                                TestPlatform.somebody("S-2", "family_advocate"),
                                () -> trail.openings(guard, records, zone, 10)))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void thePagesStayWhereTheyAreWhileOthersWrite() {
        for (int i = 0; i < 5; i++) {
            write(AuditAction.CHANGE, "hs.goal", GOAL);
        }
        var reading = platform.access().as(AUDITOR, () -> trail.read(AuditFilter.ALL));
        write(AuditAction.CHANGE, "hs.goal", GOAL);
        var page = platform.access().as(AUDITOR, () -> reading.page(new PageRequest(1, 2, List.of())));

        assertThat(page.total()).isEqualTo(5);
        assertThat(page.rows()).extracting(AuditEntry::number).containsExactly(4L, 3L);
    }

    @Test
    void whoReadsTheTrailStandsInItOnceWithWhatWasAskedFor() {
        platform.access().as(AUDITOR, () -> {
            var reading = trail.read(AuditFilter.of("hs.goal", GOAL));
            reading.page(TEN);
            reading.page(TEN);
        });

        assertThat(entries(AuditFilter.ALL.ofKind(AuditTrail.KIND)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.user()).isEqualTo(AUDITOR.user());
                    assertThat(entry.action()).isEqualTo(AuditAction.VIEW);
                    assertThat(entry.record()).isEqualTo(GOAL);
                    assertThat(entry.details()).isEqualTo(Map.of("kind", "hs.goal", "record", GOAL.toString()));
                });
    }

    @Test
    void anEntryBearsTheNameOfWhoeverMadeItAndPeopleAreFoundByIt() {
        var made = platform.access()
                .as(
                        Caller.SYSTEM,
                        () -> platform.security()
                                .accounts()
                                .create(
                                        "rosa",
                                        new AccountProfile(
                                                "Rosa Delgado", "S-17", AUDITOR.language(), AUDITOR.roles())));
        var rosa = new Caller(made.account(), "?", "S-17", AUDITOR.roles(), AUDITOR.language());
        platform.access().as(rosa, () -> write(AuditAction.CHANGE, "hs.goal", GOAL));

        assertThat(entries(AuditFilter.of("hs.goal", GOAL)))
                .extracting(AuditEntry::userName)
                .containsExactly("Rosa Delgado");
        assertThat(platform.access().as(AUDITOR, () -> trail.people("delG", 10)))
                .containsExactly(new AuditTrail.Person(made.account(), "Rosa Delgado"));
        assertThat(platform.access().as(AUDITOR, () -> trail.people("%", 10))).isEmpty();
    }

    @Test
    void aCheckRunsAsAJobAndItsResultStandsInTheTrail() {
        write(AuditAction.CREATE, "hs.goal", GOAL);
        write(AuditAction.CHANGE, "hs.goal", GOAL);
        assertThat(check()).isEqualTo(ChainCheck.whole(2));
        platform.work()
                .run(em -> em.createQuery("delete from core_AuditEntry e where e.number = 1")
                        .executeUpdate());
        assertThat(check()).isEqualTo(ChainCheck.broken(1, ChainCheck.Kind.MISSING));
        assertThat(entries(AuditFilter.ALL.ofKind(AuditTrail.KIND)))
                .extracting(AuditEntry::details)
                .containsExactly(
                        Map.of("act", "verify", "intact", "0", "broken", "1", "how", "MISSING"),
                        Map.of("act", "verify", "intact", "2"));
    }

    private ChainCheck check() {
        return platform.access().as(AUDITOR, () -> {
            var job = trail.verify();
            while (jobs.state(job).orElseThrow().running()) {
                Thread.onSpinWait();
            }
            return trail.found(job).orElseThrow();
        });
    }

    private Instant now() {
        return platform.clock().instant();
    }

    private void write(AuditAction action, String kind, UUID record) {
        platform.audit().record(action, kind, record);
    }

    private List<Long> numbers(AuditFilter filter) {
        return entries(filter).stream().map(AuditEntry::number).toList();
    }

    /** Read as it is before this reading is recorded; the readings of a test are not among what it asks for. */
    private List<AuditEntry> entries(AuditFilter filter) {
        return platform.work()
                .read(em -> AuditQuery.page(em, filter, Long.MAX_VALUE, TEN))
                .rows();
    }
}
