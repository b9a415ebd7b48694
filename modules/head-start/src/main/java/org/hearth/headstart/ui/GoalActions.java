package org.hearth.headstart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.hearth.headstart.goal.Goal;
import org.hearth.headstart.goal.GoalStatus;
import org.hearth.headstart.goal.GoalStep;

/**
 * What can be done about a goal where its card stands.
 *
 * @param act runs what may be refused, and draws the goals anew
 */
record GoalActions(PlanDesk desk, GoalDialogs dialogs, Consumer<Runnable> act) {

    static Button named(PlanDesk desk, String key, Goal goal, Runnable act) {
        var button = new Button(desk.text(key), click -> act.run());
        button.setAriaLabel(desk.text(key) + ": " + GoalCard.name(desk, goal));
        return button;
    }

    private Button named(String key, Goal goal, Runnable run) {
        return named(desk, key, goal, run);
    }

    Div of(Goal goal, Runnable edit) {
        var goals = desk.services().goals();
        var actions = new Div();
        actions.addClassName("hearth-actions");
        if (goal.status() == GoalStatus.DRAFT) {
            actions.add(named("goals.go_on", goal, edit));
            return actions;
        }
        if (goal.status().counts()) {
            actions.add(
                    named("progress.open", goal, () -> dialogs.progress(goal)),
                    named("goals.change", goal, edit),
                    named("goals.pause", goal, () -> act.accept(() -> goals.pause(goal.id(), goal.version()))));
        }
        if (goal.status() == GoalStatus.PAUSED) {
            actions.add(named("goals.resume", goal, () -> act.accept(() -> goals.resume(goal.id(), goal.version()))));
        }
        if (goal.status().isOpen()) {
            actions.add(ends(goal));
        } else if (goal.status().isReached()) {
            actions.add(named("celebrate.open", goal, () -> dialogs.celebrate(goal)));
        }
        return actions;
    }

    /** What the family says it has come to, folded away until somebody asks. */
    private Component ends(Goal goal) {
        var ends = desk.services().track().ends();
        var ways = new Div(
                named(
                        "end.met.open",
                        goal,
                        () -> dialogs.end(goal, "met", word -> ends.meet(goal.id(), goal.version(), word))),
                named(
                        "end.partly.open",
                        goal,
                        () -> dialogs.end(goal, "partly", word -> ends.meetPartly(goal.id(), goal.version(), word))));
        if (goal.status().counts()) {
            ways.add(named(
                    "end.go_on.open",
                    goal,
                    () -> dialogs.end(goal, "go_on", word -> ends.goOn(goal.id(), goal.version(), word))));
        }
        var others = desk.goals().stream()
                .filter(each -> each.status().isOpen() && !each.id().equals(goal.id()))
                .toList();
        if (!others.isEmpty()) {
            ways.add(named("end.merge.open", goal, () -> dialogs.merge(goal, others)));
        }
        ways.add(named("celebrate.open", goal, () -> dialogs.celebrate(goal)));
        ways.addClassName("hearth-actions");
        return new Details(desk.text("end.title"), ways);
    }

    /** "Initial step", for a step that is not initialed. */
    Component initial(Goal goal, GoalStep step) {
        if (goal.status() == GoalStatus.DRAFT || step.isMet()) {
            return new Span();
        }
        var button = new Button(desk.text("initials.open"), click -> dialogs.initial(step));
        button.setAriaLabel(desk.text("initials.open") + ": " + step.draft().text());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
