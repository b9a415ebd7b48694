package org.hearth.headstart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.function.Consumer;
import org.hearth.headstart.plan.PlanState;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.headstart.review.GoalReview;
import org.hearth.ui.part.DateWords;

/**
 * The talks about the goals above their cards: to hold one, to finish it, and what was said before. Also the question what
 * comes next after a goal was reached.
 *
 * @param act runs what may be refused, and draws the goals anew
 */
record ReviewsPart(PlanDesk desk, Consumer<Runnable> act, Runnable changed) {

    Component content() {
        var all = new Div();
        var actions = new Div();
        actions.addClassName("hearth-actions");
        var state = desk.plan().state();
        if (state == PlanState.REVIEWING) {
            all.add(new Paragraph(desk.text("review.running")));
            var done = new Button(
                    desk.text("review.finish"),
                    click -> act.accept(() ->
                            desk.services().track().reviews().finish(desk.plan().id())));
            done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(done);
        }
        if (state == PlanState.AGREED || state == PlanState.REVIEWING) {
            actions.add(new Button(
                    desk.text("review.open"),
                    click -> UI.getCurrent()
                            .navigate(HeadStartViews.review(desk.family().id()))));
        }
        if (isNextGoalDue()) {
            all.add(new Paragraph(desk.text("next.question")));
            actions.add(new Button(desk.text("next.pause.open"), click -> new GoalDialogs(desk, changed).rest()));
        }
        all.add(actions, earlier());
        return all;
    }

    private boolean isNextGoalDue() {
        return desk.services().around().tasks().about(desk.family().id().value()).stream()
                .anyMatch(each -> each.kind().equals(HeadStartTasks.NEXT_GOAL) && !each.done());
    }

    private Component earlier() {
        var reviews = desk.services().track().reviews().ofPlan(desk.plan().id());
        var lines = new Div();
        lines.addClassName("quiet");
        reviews.forEach(each -> lines.add(new Paragraph(words(each))));
        var box = new Details(desk.text("review.earlier", Map.of("count", reviews.size())), lines);
        box.setVisible(!reviews.isEmpty());
        return box;
    }

    private String words(GoalReview review) {
        var said = review.said();
        var day = new DateWords(desk.context()).date(said.on());
        return desk.text(
                "review.line",
                Map.of(
                        "day",
                        day,
                        "occasion",
                        desk.text("occasion." + PlanFields.lower(said.occasion())),
                        "family",
                        String.join(", ", said.familyPresent()),
                        "met",
                        said.answers().met()));
    }
}
