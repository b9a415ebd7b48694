package org.hearth.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.policy.Policy;
import org.hearth.core.security.Caller;
import org.hearth.core.security.Role;
import org.hearth.core.task.Tasks;
import org.hearth.core.workflow.Reasons;
import org.hearth.example.internal.NoticeBoardModule;
import org.hearth.example.notice.Notice;
import org.hearth.example.notice.NoticeDraft;
import org.hearth.example.notice.NoticeFilter;
import org.hearth.example.notice.NoticeId;
import org.hearth.example.notice.NoticePolicy;
import org.hearth.example.notice.NoticeState;
import org.hearth.example.notice.NoticeWorkflow;
import org.hearth.example.notice.Notices;
import org.hearth.testkit.Rule;
import org.hearth.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class NoticesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Caller ADVOCATE = TestPlatform.staff("FA01", "family_advocate");
    private static final Caller ADMINISTRATOR = TestPlatform.staff("AD01", Role.ADMINISTRATOR);

    private TestPlatform platform;
    private Notices notices;

    @BeforeEach
    void start() {
        platform = TestPlatform.at(NOW, NoticeBoardModule.class);
        notices = platform.get(Notices.class);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void whatIsPinnedUpCanBeReadWithItsAuthorAndTime() {
        pin("  Coffee at nine  ");

        assertThat(pinned()).singleElement().satisfies(notice -> {
            assertThat(notice.draft().text()).isEqualTo("Coffee at nine");
            assertThat(notice.author()).isEqualTo("Staff FA01");
            assertThat(notice.pinned()).isEqualTo(NOW);
        });
    }

    @Test
    void everyFaultIsNamedWithItsFieldAtOnce() {
        assertThatThrownBy(() -> pin(new NoticeDraft("gossip", "   ", Optional.empty())))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(each -> each.label() + " " + each.field())
                                .containsExactly("E-RANGE kind", "E-REQ text", "E-REQ EX-01 until"));
    }

    @Test
    void aNoticeOfTheLongestLengthFitsAndOneMoreIsRefused() {
        pin("x".repeat(Notice.LONGEST));

        assertThatThrownBy(() -> pin("x".repeat(Notice.LONGEST + 1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("E-RANGE");
    }

    @Test
    @Rule("EX-01")
    void anAgencyMayShortenTheTimeAndTheRefusalNamesTheLastPossibleDay() {
        Policy policy = platform.get(Policy.class);
        platform.access().as(Caller.SYSTEM, () -> policy.change(NoticePolicy.LONGEST_DAYS, 10, TODAY));

        assertThatThrownBy(() -> pin(new NoticeDraft("other", "Coffee", Optional.of(TODAY.plusDays(11)))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.refusals())
                                .singleElement()
                                .satisfies(each -> {
                                    assertThat(each.label()).isEqualTo("E-RANGE EX-01");
                                    assertThat(each.arguments()).containsEntry("last", TODAY.plusDays(10));
                                }));
    }

    @Test
    void whoeverSavesOnAnOldVersionIsToldAndNothingIsOverwritten() {
        NoticeId id = pin("Coffee at nine");
        int read = get(id).version();
        as(() -> notices.change(id, read, draft("Coffee at ten")));

        assertThatThrownBy(() -> as(() -> notices.change(id, read, draft("Tea"))))
                .isInstanceOf(StaleData.class);
        assertThat(get(id).draft().text()).isEqualTo("Coffee at ten");
    }

    @Test
    @Rule("EX-02")
    void aCurrentNoticeIsTakenDownOnlyWithAReason() {
        NoticeId id = pin("Coffee at nine");

        assertThatThrownBy(() -> takeDown(id, Reasons.NONE)).hasMessage("W-CURRENT EX-02");
        takeDown(id, new Reasons(Map.of("W-CURRENT", "other")));

        assertThat(get(id).state()).isEqualTo(NoticeState.TAKEN_DOWN);
        assertThat(pinned()).isEmpty();
    }

    @Test
    void theAuthorOwesALookAtTheNoticeUntilItIsTakenDown() {
        NoticeId id = pin("Coffee at nine");
        Tasks tasks = platform.get(Tasks.class);

        assertThat(platform.access().as(ADVOCATE, tasks::mine)).singleElement().satisfies(task -> {
            assertThat(task.subjectName()).isEqualTo("Coffee at nine");
            assertThat(task.due()).isEqualTo(TODAY.plusDays(14));
        });
        takeDown(id, new Reasons(Map.of("W-CURRENT", "other")));
        assertThat(platform.access().as(ADVOCATE, tasks::mine)).isEmpty();
    }

    @Test
    void aTaskThatIsAWeekLateIsRaisedToTheAdministrators() {
        pin("Coffee at nine");
        Tasks tasks = platform.get(Tasks.class);
        assertThat(platform.access().as(ADMINISTRATOR, tasks::mine)).isEmpty();

        platform.clock().forward(Duration.ofDays(22));
        platform.platform().remind();

        assertThat(platform.access().as(ADMINISTRATOR, tasks::mine))
                .singleElement()
                .satisfies(task -> assertThat(task.raised()).isTrue());
    }

    @Test
    void whatIsOverIsTakenDownByItself() {
        pin("Coffee at nine");

        platform.clock().forward(Duration.ofDays(14));
        platform.platform().workDaily();
        assertThat(pinned()).hasSize(1);

        platform.clock().forward(Duration.ofDays(1));
        platform.platform().workDaily();
        assertThat(pinned()).isEmpty();
    }

    @Test
    void theListIsReadPageByPageInTheOrderAskedFor() {
        List.of("b", "c", "a", "100%").forEach(this::pin);

        var byText = new PageRequest(1, 2, List.of(new PageRequest.SortBy("text", true)));
        var page = platform.access().as(ADVOCATE, () -> notices.page(NoticeFilter.PINNED, byText));
        var percent = platform.access().as(ADVOCATE, () -> notices.page(new NoticeFilter("%", false), byText));

        assertThat(page.total()).isEqualTo(4);
        assertThat(page.rows()).extracting(row -> row.draft().text()).containsExactly("b", "a");
        assertThat(percent.total()).isEqualTo(1);
    }

    @Test
    void whoeverHasNoRoleForItIsRefused() {
        Caller visitor = TestPlatform.staff("V1", "visitor");

        assertThatThrownBy(() ->
                        platform.access().as(visitor, () -> notices.page(NoticeFilter.PINNED, PageRequest.first(1))))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> platform.access().as(visitor, () -> notices.pin(draft("Hello"))))
                .isInstanceOf(AccessDenied.class);
    }

    private static NoticeDraft draft(String text) {
        return new NoticeDraft("other", text, Optional.of(TODAY.plusDays(14)));
    }

    private NoticeId pin(String text) {
        return pin(draft(text));
    }

    private NoticeId pin(NoticeDraft draft) {
        return platform.access().as(ADVOCATE, () -> notices.pin(draft));
    }

    private Notice get(NoticeId id) {
        return platform.access().as(ADVOCATE, () -> notices.get(id));
    }

    private List<Notice> pinned() {
        return platform.access()
                .as(ADVOCATE, () -> notices.page(NoticeFilter.PINNED, PageRequest.first(10)))
                .rows();
    }

    private void takeDown(NoticeId id, Reasons reasons) {
        as(() -> notices.act(id, notices.get(id).version(), NoticeWorkflow.TAKE_DOWN, reasons));
    }

    private void as(Runnable act) {
        platform.access().as(ADVOCATE, act);
    }
}
