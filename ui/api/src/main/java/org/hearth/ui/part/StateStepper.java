package org.hearth.ui.part;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearth.core.workflow.Step;
import org.hearth.core.workflow.Workflow;
import org.hearth.ui.PageContext;

/**
 * Where a record stands in its workflow, drawn from the same table that the engine runs, with "why not yet" for each act
 * that is still closed. The message {@code <workflow>.state.<STATE>} holds a state's words.
 */
public final class StateStepper extends Div {

    private final PageContext context;
    private final String workflow;

    /**
     * The states of {@code workflow} with {@code state} as the present one.
     *
     * @param steps what the engine says about the acts that leave this state
     */
    public <S extends Enum<S>> StateStepper(PageContext context, Workflow<S, ?> workflow, S state, List<Step> steps) {
        this.context = context;
        this.workflow = workflow.code();
        addClassName("hearth-stepper");
        add(states(workflow.states(), state));
        for (Step step : steps) {
            if (!step.refusals().isEmpty()) {
                add(whyNot(step));
            }
        }
    }

    private <S extends Enum<S>> OrderedList states(List<S> states, S now) {
        var list = new OrderedList();
        int at = states.indexOf(now);
        for (int index = 0; index < states.size(); index++) {
            var item = new ListItem(
                    context.text(workflow + ".state." + states.get(index).name().toLowerCase(Locale.ROOT)));
            item.addClassName(index < at ? "behind" : index == at ? "now" : "ahead");
            if (index == at) {
                item.getElement().setAttribute("aria-current", "step");
            }
            list.add(item);
        }
        return list;
    }

    private Details whyNot(Step step) {
        var reasons = new UnorderedList();
        for (var refusal : step.refusals()) {
            var words = context.messages().explain(refusal, context.language());
            var label = new Span(words.label());
            label.addClassName("rule-label");
            var item = new ListItem(new Span(words.what() + " " + words.next() + " "), label);
            item.getElement().setAttribute("title", words.rule());
            reasons.add(item);
        }
        var act = context.text(workflow + "." + step.transition());
        var key = step.isOpen() ? "ui.step.look" : "ui.step.why_not";
        var details = new Details(context.text(key, Map.of("act", act)), reasons);
        details.addClassName("why-not");
        return details;
    }
}
