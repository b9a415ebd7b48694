package org.hearth.ui.part;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hearth.core.workflow.Step;
import org.hearth.core.workflow.Workflow;
import org.hearth.ui.PageContext;

/**
 * Where a record stands in its workflow, drawn from the same table that the engine runs, with "why not yet" for each act
 * that is still closed. The module says the words of its states and acts; nothing is guessed from their names.
 */
public final class StateStepper extends Div {

    private final PageContext context;

    /**
     * The words of a workflow.
     *
     * @param state what a state is called: {@code Goals chosen}
     * @param act what a transition is called, by its name in the table: {@code Sign the agreement}
     */
    public record Words<S extends Enum<S>>(Function<S, String> state, UnaryOperator<String> act) {

        /** The messages that the table itself names: {@code <workflow>.state.<STATE>} and {@code <workflow>.<act>}. */
        public static <S extends Enum<S>> Words<S> of(PageContext context, Workflow<S, ?> workflow) {
            return new Words<>(
                    state -> context.text(workflow.code() + ".state." + state.name()),
                    act -> context.text(workflow.code() + "." + act));
        }
    }

    /**
     * The states of {@code workflow} with {@code state} as the present one.
     *
     * @param steps what the engine says about the acts that leave this state
     */
    public <S extends Enum<S>> StateStepper(
            PageContext context, Workflow<S, ?> workflow, S state, List<Step> steps, Words<S> words) {
        this.context = context;
        addClassName("hearth-stepper");
        add(states(workflow.states(), state, words.state()));
        for (Step step : steps) {
            if (!step.refusals().isEmpty()) {
                add(whyNot(step, words.act().apply(step.transition())));
            }
        }
    }

    private static <S extends Enum<S>> OrderedList states(List<S> states, S now, Function<S, String> words) {
        var list = new OrderedList();
        int at = states.indexOf(now);
        for (int index = 0; index < states.size(); index++) {
            var item = new ListItem(words.apply(states.get(index)));
            item.addClassName(index < at ? "behind" : index == at ? "now" : "ahead");
            if (index == at) {
                item.getElement().setAttribute("aria-current", "step");
            }
            list.add(item);
        }
        return list;
    }

    private Details whyNot(Step step, String act) {
        var reasons = new UnorderedList();
        for (var refusal : step.refusals()) {
            var words = context.messages().explain(refusal, context.language());
            var label = new Span(words.label());
            label.addClassName("rule-label");
            var item = new ListItem(new Span(words.what() + " " + words.next() + " "), label);
            item.getElement().setAttribute("title", words.rule());
            reasons.add(item);
        }
        var key = step.isOpen() ? "ui.step.look" : "ui.step.why_not";
        var details = new Details(context.text(key, Map.of("act", act)), reasons);
        details.addClassName("why-not");
        return details;
    }
}
