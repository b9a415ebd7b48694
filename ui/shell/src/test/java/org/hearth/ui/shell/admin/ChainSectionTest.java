package org.hearth.ui.shell.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.audit.AuditEntry;
import org.hearth.core.audit.AuditFilter;
import org.hearth.core.audit.AuditTrail;
import org.hearth.core.audit.ChainCheck;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.job.Jobs;
import org.hearth.core.security.Permission;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.shell.PlainPages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ChainSectionTest {

    private final PlainPages pages = new PlainPages();
    private final UI ui = new UI();
    private final FakeTrail trail = new FakeTrail();
    private final ChainSection section = new ChainSection(pages.context(), trail);

    @BeforeEach
    void openABrowserTab() {
        UI.setCurrent(ui);
        ui.add(section);
        pages.job(trail.job, new Jobs.State("core", "audit.job.verify", 7, 7, false, false, ""));
    }

    @AfterEach
    void closeIt() {
        UI.setCurrent(null);
    }

    @Test
    void anUnchangedRecordIsSaidWithTheNumberOfItsEntries() {
        trail.found = Optional.of(ChainCheck.whole(7));

        verify();

        assertThat(result().getText()).isEqualTo("admin.audit.chain.whole{count=7}");
        assertThat(result().hasClassName("hearth-problem")).isFalse();
    }

    @Test
    void theFirstChangedEntryIsNamedAndTheNextCheckForgetsIt() {
        trail.found = Optional.of(ChainCheck.broken(4, ChainCheck.Kind.CHANGED));
        verify();
        assertThat(result().getText()).isEqualTo("admin.audit.chain.changed{number=4}");
        assertThat(result().hasClassName("hearth-problem")).isTrue();

        trail.found = Optional.of(ChainCheck.whole(7));
        verify();
        assertThat(result().hasClassName("hearth-problem")).isFalse();
    }

    @Test
    void aCheckThatWasStoppedDoesNotSayThatAllIsWell() {
        verify();

        assertThat(result().getText()).isEqualTo("admin.audit.chain.stopped");
    }

    @Test
    void whileACheckRunsNoOtherCanBeBegun() {
        pages.job(trail.job, new Jobs.State("core", "audit.job.verify", 3, 7, true, false, ""));

        verify();

        assertThat(start().isEnabled()).isFalse();
        assertThat(result().getText()).isEmpty();
    }

    @Test
    void whoMayNotCheckIsToldAndNothingRuns() {
        trail.denied = true;

        verify();

        assertThat(PlainPages.find(section, RefusalNotice.class).getFirst().isVisible())
                .isTrue();
        assertThat(start().isEnabled()).isTrue();
    }

    private void verify() {
        start().click();
        ComponentUtil.fireEvent(ui, new PollEvent(ui, true));
    }

    private Button start() {
        return PlainPages.find(section, Button.class).stream()
                .filter(each -> each.getText().equals("admin.audit.verify"))
                .findFirst()
                .orElseThrow();
    }

    private Paragraph result() {
        return PlainPages.find(section, Paragraph.class).stream()
                .filter(each -> "status".equals(each.getElement().getAttribute("role")))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static final class FakeTrail implements AuditTrail {
        private final UUID job = new UUID(0, 7);
        private Optional<ChainCheck> found = Optional.empty();
        private boolean denied;

        @Override
        public Reading read(AuditFilter filter) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Opening> openings(Permission guard, List<UUID> records, ZoneId zone, int most) {
            return List.of();
        }

        @Override
        public Map<String, Long> refusals(Instant from, Instant until) {
            return Map.of();
        }

        @Override
        public Page<AuditEntry> refused(String role, Instant from, Instant until, PageRequest page) {
            return new Page<>(List.of(), 0);
        }

        @Override
        public List<Person> people(String search, int limit) {
            return List.of();
        }

        @Override
        public UUID verify() {
            if (denied) {
                throw new AccessDenied(READ.code());
            }
            return job;
        }

        @Override
        public Optional<ChainCheck> found(UUID of) {
            return found;
        }
    }
}
