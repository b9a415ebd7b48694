package org.hearth.headstart.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hearth.headstart.goal.StepDraft;
import org.junit.jupiter.api.Test;

class StepsFieldTest {

    @Test
    void aDraftBringsEveryStepBack() {
        var steps = List.of(
                new StepDraft("Call the adult school", "Dana Sample", LocalDate.of(2026, 12, 1)),
                new StepDraft("Find child care", "", null));

        assertThat(StepsField.read(StepsField.write(steps))).isEqualTo(steps);
    }

    @Test
    void anEmptyDraftHasNoSteps() {
        assertThat(StepsField.read("")).isEmpty();
    }
}
