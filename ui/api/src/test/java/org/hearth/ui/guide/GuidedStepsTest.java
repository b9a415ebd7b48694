package org.hearth.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.hearth.ui.TestPages;
import org.junit.jupiter.api.Test;

class GuidedStepsTest {

    private final GuidedSteps guide = new GuidedSteps(
            new TestPages().context(),
            List.of(
                    new GuidedStep("one", "Well-being", () -> new Span("first")),
                    new GuidedStep("two", "Learning", () -> new Span("second"))),
            step -> step.name().equals("one") ? GuidedStep.Progress.DONE : GuidedStep.Progress.NOT_STARTED);

    @Test
    void theFirstStepIsOpenAndThereIsNoWayBackFromIt() {
        assertThat(title()).isEqualTo("Well-being");
        assertThat(buttons().getFirst().isVisible()).isFalse();
        assertThat(entries().getFirst().getElement().getAttribute("aria-current"))
                .isEqualTo("step");
    }

    @Test
    void onePressGoesToTheNextStep() {
        buttons().getLast().click();

        assertThat(title()).isEqualTo("Learning");
        assertThat(buttons().getLast().isVisible()).isFalse();
    }

    @Test
    void everyStepCanBeOpenedAtAnyTimeAndShowsHowFarItIs() {
        guide.open("two");
        guide.open("nowhere");

        assertThat(title()).isEqualTo("Learning");
        assertThat(entries().getFirst().getElement().getTextRecursively()).contains("ui.guide.done");
        assertThat(entries().getLast().getElement().getTextRecursively()).contains("ui.guide.not_started");
    }

    private String title() {
        return TestPages.find(guide, H2.class).getFirst().getText();
    }

    private List<Button> buttons() {
        return TestPages.find(guide, Button.class);
    }

    private List<NativeButton> entries() {
        return TestPages.find(guide, NativeButton.class);
    }
}
