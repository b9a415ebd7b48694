package org.hearth.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.workflow.Reasons;
import org.hearth.ui.TestPages;
import org.junit.jupiter.api.Test;

class RefusalNoticeTest {

    private static final Refusal NO_STEP =
            Refusal.of(RefusalCode.E_REQ, "HS-017", "a step is missing").at("step");
    private static final Refusal NOT_READY = Refusal.of(RefusalCode.warning("W-READY"), "HS-009", "not ready");

    private final RefusalNotice notice = new RefusalNotice(new TestPages().context());
    private final List<String> done = new ArrayList<>();

    @Test
    void anActThatSucceedsShowsNothing() {
        notice.attempt(reasons -> {}, this::succeeded);

        assertThat(notice.isVisible()).isFalse();
        assertThat(done).containsExactly("done");
    }

    @Test
    void aRefusalStandsHereAndUnderItsField() {
        var step = new TextField();
        notice.field("step", step);

        notice.attempt(
                reasons -> {
                    throw new RuleViolation(NO_STEP);
                },
                this::succeeded);

        assertThat(notice.isVisible()).isTrue();
        assertThat(notice.getElement().getAttribute("role")).isEqualTo("alert");
        assertThat(notice.getElement().getTextRecursively()).contains("a step is missing", "next");
        assertThat(step.isInvalid()).isTrue();
        assertThat(step.getErrorMessage()).isEqualTo("a step is missing");
        assertThat(done).isEmpty();
    }

    @Test
    void aWarningAsksForAReasonAndTriesTheActAgainWithIt() {
        var given = new ArrayList<Reasons>();
        notice.attempt(
                reasons -> {
                    given.add(reasons);
                    if (!reasons.answer("W-READY")) {
                        throw new RuleViolation(NOT_READY);
                    }
                },
                this::succeeded);
        choose("family_chose");
        TestPages.find(notice, Button.class).getFirst().click();

        assertThat(given.getFirst()).isEqualTo(Reasons.NONE);
        assertThat(given.getLast().given()).containsEntry("W-READY", "family_chose");
        assertThat(done).containsExactly("done");
        assertThat(notice.isVisible()).isFalse();
    }

    @Test
    void aWarningWithoutAReasonDoesNotGoOn() {
        notice.attempt(
                reasons -> {
                    throw new RuleViolation(NOT_READY);
                },
                this::succeeded);
        TestPages.find(notice, Button.class).getFirst().click();

        assertThat(TestPages.find(notice, Select.class).getFirst().isInvalid()).isTrue();
        assertThat(done).isEmpty();
    }

    @Test
    void aStaleSaveOpensTheComparison() {
        notice.whenStale(() -> done.add("compare"));

        notice.attempt(
                reasons -> {
                    throw new StaleData("goal", new UUID(0, 1));
                },
                this::succeeded);

        assertThat(done).containsExactly("compare");
    }

    @Test
    void aMissingRecordAndAMissingRoleAreSaidInWords() {
        notice.attempt(
                reasons -> {
                    throw new NotFound("goal", 1);
                },
                this::succeeded);
        assertThat(title()).isEqualTo("ui.missing.what");

        notice.attempt(
                reasons -> {
                    throw new AccessDenied("hs.goal.write");
                },
                this::succeeded);
        assertThat(title()).isEqualTo("ui.denied.what");
    }

    private String title() {
        return TestPages.find(notice, H2.class).getFirst().getText();
    }

    @SuppressWarnings("unchecked")
    private void choose(String reason) {
        ((Select<String>) TestPages.find(notice, Select.class).getFirst()).setValue(reason);
    }

    private void succeeded() {
        done.add("done");
    }
}
