package org.hearth.ui.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearth.ui.PageContext;

/**
 * Guided work: the steps as a list at the side with their state, free movement between them, on a phone as one select.
 * Each step saves as one goes; {@link #refresh()} redraws the states.
 */
public final class GuidedSteps extends Div {

    private final PageContext context;
    private final List<GuidedStep> steps;
    private final Function<GuidedStep, GuidedStep.Progress> progress;
    private final OrderedList list = new OrderedList();
    private final Select<GuidedStep> select = new Select<>();
    private final H2 title = new H2();
    private final Div place = new Div();
    private final Div status = new Div();
    private final Button back;
    private final Button next;
    private GuidedStep open;
    private Consumer<GuidedStep> moved = step -> {};

    /**
     * Guided work that opens its first step.
     *
     * @param progress how far a step is, asked at each redraw
     */
    public GuidedSteps(
            PageContext context, List<GuidedStep> steps, Function<GuidedStep, GuidedStep.Progress> progress) {
        this.context = context;
        this.steps = List.copyOf(steps);
        this.progress = progress;
        this.open = steps.getFirst();
        back = new Button(context.text("ui.guide.back"), click -> move(-1));
        next = new Button(context.text("ui.guide.next"), click -> move(1));
        addClassName("hearth-guide");
        add(side(), main());
        show(open);
    }

    private Nav side() {
        select.setLabel(context.text("ui.guide.step"));
        select.setItems(steps);
        select.setItemLabelGenerator(step -> numbered(step) + " (" + words(step) + ")");
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                goTo(change.getValue());
            }
        });
        var nav = new Nav(list, select);
        nav.setAriaLabel(context.text("ui.guide.steps"));
        return nav;
    }

    private Div main() {
        title.getElement().setAttribute("tabindex", "-1");
        place.addClassName("place");
        var foot = new Div(back, next);
        foot.addClassName("foot");
        status.addClassName("status");
        var main = new Div(title, status, place, foot);
        main.addClassName("main");
        return main;
    }

    /** What stands under a step's title: the place for "Saved 14:02". */
    public GuidedSteps status(Component component) {
        status.removeAll();
        status.add(component);
        return this;
    }

    /** What to do when the user goes to another step: the page puts it into the address, so that Back leads here again. */
    public GuidedSteps whenMoved(Consumer<GuidedStep> act) {
        moved = act;
        return this;
    }

    /** Shows the step called {@code name}, as the address says; an unknown name changes nothing. */
    public void open(String name) {
        find(name).ifPresent(this::show);
    }

    /** Goes to the step called {@code name}, as if the user had chosen it in the list. */
    public void go(String name) {
        find(name).ifPresent(this::goTo);
    }

    private Optional<GuidedStep> find(String name) {
        return steps.stream().filter(step -> step.name().equals(name)).findFirst();
    }

    private void move(int by) {
        goTo(steps.get(steps.indexOf(open) + by));
        title.getElement().callJsFunction("focus");
    }

    private void goTo(GuidedStep step) {
        if (!step.equals(open)) {
            moved.accept(step);
        }
        show(step);
    }

    private void show(GuidedStep step) {
        open = step;
        title.setText(step.title());
        place.removeAll();
        place.add(step.content().get());
        refresh();
    }

    /** Redraws the states of the steps. */
    public void refresh() {
        list.removeAll();
        steps.forEach(step -> list.add(new ListItem(entry(step))));
        select.getDataProvider().refreshAll();
        select.setValue(open);
        int index = steps.indexOf(open);
        back.setVisible(index > 0);
        next.setVisible(index < steps.size() - 1);
    }

    private NativeButton entry(GuidedStep step) {
        var state = new Span(words(step));
        state.addClassName("state");
        var button = new NativeButton();
        button.add(new Span(numbered(step)), state);
        button.addClassName(progress.apply(step).name().toLowerCase(Locale.ROOT));
        button.addClickListener(click -> goTo(step));
        if (step.equals(open)) {
            button.getElement().setAttribute("aria-current", "step");
        }
        return button;
    }

    private String numbered(GuidedStep step) {
        return context.text("ui.guide.numbered", Map.of("number", steps.indexOf(step) + 1, "title", step.title()));
    }

    private String words(GuidedStep step) {
        return context.text("ui.guide." + progress.apply(step).name().toLowerCase(Locale.ROOT));
    }
}
