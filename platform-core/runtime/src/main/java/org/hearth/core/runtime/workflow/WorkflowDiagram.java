package org.hearth.core.runtime.workflow;

import java.util.stream.Collectors;
import org.hearth.core.workflow.Guard;
import org.hearth.core.workflow.Transition;
import org.hearth.core.workflow.Workflow;

/** Draws a workflow as a Mermaid state diagram, for the documentation. */
public final class WorkflowDiagram {

    private WorkflowDiagram() {}

    /** The diagram's text: each arrow bears the act and the rules that guard it. */
    public static <S extends Enum<S>, T> String of(Workflow<S, T> workflow) {
        var text = new StringBuilder("stateDiagram-v2\n");
        text.append("    [*] --> ").append(workflow.states().getFirst()).append('\n');
        for (Transition<S, T> row : workflow.transitions()) {
            for (S from : workflow.states()) {
                if (row.from().contains(from)) {
                    text.append("    %s --> %s : %s\n".formatted(from, row.to(), label(row)));
                }
            }
        }
        return text.toString();
    }

    private static String label(Transition<?, ?> row) {
        String rules = row.guards().stream().map(Guard::rule).distinct().collect(Collectors.joining(", "));
        return rules.isEmpty() ? row.name() : row.name() + " [" + rules + "]";
    }
}
