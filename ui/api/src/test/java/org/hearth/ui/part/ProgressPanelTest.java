package org.hearth.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearth.core.job.Jobs;
import org.hearth.ui.TestPages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgressPanelTest {

    private final TestPages pages = new TestPages();
    private final UI ui = new UI();
    private final List<Jobs.State> ended = new ArrayList<>();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @BeforeEach
    void openABrowserTab() {
        UI.setCurrent(ui);
    }

    @AfterEach
    void closeIt() {
        UI.setCurrent(null);
    }

    @Test
    void theFirstOfTwoThatEndsLeavesTheOtherAsking() {
        pages.job(first, running(1));
        pages.job(second, running(1));
        ui.add(panel(first), panel(second));

        pages.job(first, over(""));
        poll();
        assertThat(ended).hasSize(1);
        assertThat(ui.getPollInterval()).isPositive();

        pages.job(second, over(""));
        poll();
        assertThat(ended).hasSize(2);
        assertThat(ui.getPollInterval()).isEqualTo(-1);
    }

    @Test
    void aPanelThatIsTakenAwayStopsAsking() {
        pages.job(first, running(1));
        var panel = panel(first);
        ui.add(panel);

        ui.remove(panel);

        assertThat(ui.getPollInterval()).isEqualTo(-1);
    }

    @Test
    void theEndIsToldOnceThoughThePageAsksAgain() {
        pages.job(first, over("no room"));
        ui.add(panel(first));
        poll();
        poll();

        assertThat(ended).extracting(Jobs.State::problem).containsExactly("no room");
    }

    @Test
    void aJobThatIsOverAlreadyIsToldOnceThePanelStandsOnThePage() {
        pages.job(first, over(""));
        var place = new Div();
        ui.add(place);

        place.add(new ProgressPanel(pages.context(), first, state -> {
            place.removeAll();
            ended.add(state);
        }));
        assertThat(ended).isEmpty();
        poll();

        assertThat(ended).hasSize(1);
        assertThat(place.getChildren()).isEmpty();
    }

    @Test
    void theBarFollowsTheWorkAndTheWordsSayHowFarItIs() {
        pages.job(first, running(30));
        var panel = panel(first);
        ui.add(panel);

        assertThat(TestPages.find(panel, ProgressBar.class).getFirst().getValue())
                .isEqualTo(0.3);
        assertThat(TestPages.find(panel, Paragraph.class).getFirst().getText())
                .isEqualTo("ui.progress_of{done=30, name=job, total=100}");
    }

    @Test
    void stoppingAsksTheJobAndCannotBeAskedTwice() {
        pages.job(first, running(1));
        var panel = panel(first);
        ui.add(panel);
        var stop = TestPages.find(panel, Button.class).getFirst();

        stop.click();

        assertThat(pages.cancelled()).containsExactly(first);
        assertThat(stop.isEnabled()).isFalse();
    }

    private ProgressPanel panel(UUID job) {
        return new ProgressPanel(pages.context(), job, ended::add);
    }

    private void poll() {
        ComponentUtil.fireEvent(ui, new PollEvent(ui, true));
    }

    private static Jobs.State running(int done) {
        return new Jobs.State("core", "job", done, 100, true, false, "");
    }

    private static Jobs.State over(String problem) {
        return new Jobs.State("core", "job", 100, 100, false, false, problem);
    }
}
