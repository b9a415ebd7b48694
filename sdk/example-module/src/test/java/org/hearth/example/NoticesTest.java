package org.hearth.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.security.Caller;
import org.hearth.example.internal.NoticeBoardModule;
import org.hearth.example.notice.Notice;
import org.hearth.example.notice.Notices;
import org.hearth.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class NoticesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
    private static final Caller ADVOCATE = TestPlatform.staff("FA01", "family_advocate");

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
        platform.access().as(ADVOCATE, () -> notices.pin("  Coffee at nine  "));

        assertThat(platform.access().as(ADVOCATE, notices::latest))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.text()).isEqualTo("Coffee at nine");
                    assertThat(notice.author()).isEqualTo("Staff FA01");
                    assertThat(notice.pinned()).isEqualTo(NOW);
                });
    }

    @Test
    void anEmptyNoticeIsRefusedAndNamesTheField() {
        assertThatThrownBy(() -> platform.access().as(ADVOCATE, () -> notices.pin("   ")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.refusals())
                                .singleElement()
                                .satisfies(each -> assertThat(each.label() + " " + each.field())
                                        .isEqualTo("E-REQ text")));
    }

    @Test
    void aNoticeOfTheLongestLengthFitsAndOneMoreIsRefused() {
        platform.access().as(ADVOCATE, () -> notices.pin("x".repeat(Notice.LONGEST)));

        assertThatThrownBy(() -> platform.access().as(ADVOCATE, () -> notices.pin("x".repeat(Notice.LONGEST + 1))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("E-RANGE");
    }

    @Test
    void whoeverHasNoRoleForItIsRefused() {
        Caller visitor = TestPlatform.staff("V1", "visitor");

        assertThatThrownBy(() -> platform.access().as(visitor, notices::latest)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> platform.access().as(visitor, () -> notices.pin("Hello")))
                .isInstanceOf(AccessDenied.class);
    }
}
