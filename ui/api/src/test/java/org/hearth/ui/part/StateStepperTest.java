package org.hearth.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.Set;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.security.Permission;
import org.hearth.core.workflow.Step;
import org.hearth.core.workflow.Workflow;
import org.hearth.ui.TestPages;
import org.junit.jupiter.api.Test;

class StateStepperTest {

    private enum Lamp {
        OFF,
        WARMING_UP,
        LIT
    }

    private static final Workflow<Lamp, String> TABLE = Workflow.<Lamp, String>named("lamp", Lamp.class)
            .row("light", Set.of(Lamp.OFF), Lamp.WARMING_UP, new Permission("lamp.use"), List.of())
            .build();

    private final TestPages pages = new TestPages();

    @Test
    void theModuleSaysWhatItsStatesAreCalled() {
        var stepper = stepper(
                List.of(),
                new StateStepper.Words<>(state -> "the lamp is " + state.name().length(), act -> act));

        assertThat(states(stepper))
                .extracting(ListItem::getText)
                .containsExactly("the lamp is 3", "the lamp is 10", "the lamp is 3");
    }

    @Test
    void theTableNamesTheKeysExactlyAsItsStatesAreWritten() {
        var stepper = stepper(List.of(), StateStepper.Words.of(pages.context(), TABLE));

        assertThat(states(stepper))
                .extracting(ListItem::getText)
                .containsExactly("lamp.state.OFF", "lamp.state.WARMING_UP", "lamp.state.LIT");
    }

    @Test
    void onlyThePresentStateIsMarkedAndTheOthersLieBehindOrAhead() {
        var states = states(stepper(List.of(), StateStepper.Words.of(pages.context(), TABLE)));

        assertThat(states)
                .extracting(each -> each.getElement().getAttribute("aria-current"))
                .containsExactly(null, "step", null);
        assertThat(states).extracting(ListItem::getClassName).containsExactly("behind", "now", "ahead");
    }

    @Test
    void aClosedActSaysWhyNotYetAndAnOpenOneSaysNothing() {
        var closed = new Step("light", List.of(Refusal.of(RefusalCode.E_STATE, "HS-001", "lamp.no_oil")));
        var stepper = stepper(
                List.of(closed, new Step("turn", List.of())),
                new StateStepper.Words<>(Lamp::name, act -> "Light the " + act));

        var why = TestPages.find(stepper, Details.class);
        assertThat(why).hasSize(1);
        assertThat(why.getFirst().getSummaryText()).isEqualTo("ui.step.why_not{act=Light the light}");
    }

    private StateStepper stepper(List<Step> steps, StateStepper.Words<Lamp> words) {
        return new StateStepper(pages.context(), TABLE, Lamp.WARMING_UP, steps, words);
    }

    private static List<ListItem> states(StateStepper stepper) {
        return TestPages.find(TestPages.find(stepper, OrderedList.class).getFirst(), ListItem.class);
    }
}
