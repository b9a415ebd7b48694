package org.hearth.headstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.hearth.core.workflow.Workflow;
import org.hearth.headstart.goal.GoalWorkflow;
import org.hearth.headstart.plan.PlanWorkflow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkflowWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyStateHasItsNameInBothLanguages(String language) throws IOException {
        var words = new Properties();
        try (var file = getClass().getResourceAsStream("/messages/messages_" + language + ".properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        }
        for (Workflow<?, ?> workflow : List.of(PlanWorkflow.TABLE, GoalWorkflow.TABLE)) {
            assertThat(states(workflow)).allMatch(words::containsKey, "stands in messages_" + language);
        }
    }

    private static Stream<String> states(Workflow<?, ?> workflow) {
        return workflow.states().stream().map(state -> workflow.code() + ".state." + state.name());
    }
}
