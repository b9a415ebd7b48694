package org.hearth.headstart.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.headstart.goal.Goal;
import org.hearth.headstart.goal.GoalStatus;
import org.hearth.headstart.goal.StepDraft;
import org.hearth.headstart.program.Outcome;
import org.hearth.ui.part.Badge;
import org.hearth.ui.part.DateWords;

/** A goal to read: the family's words first. */
record GoalCard(PlanDesk desk) {

    /** What the goal is called: its title, else the family's words, else "a goal". */
    static String name(PlanDesk desk, Goal goal) {
        var draft = goal.draft();
        return Stream.of(draft.title(), draft.familyWords(), desk.text("goals.unnamed"))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    Div of(Goal goal) {
        var draft = goal.draft();
        var title = draft.priority() > 0
                ? desk.text("goals.ranked", Map.of("rank", draft.priority(), "title", name(desk, goal)))
                : name(desk, goal);
        var words = new Paragraph(draft.familyWords());
        words.addClassName("hearth-family-words");
        words.setVisible(!draft.familyWords().isEmpty());
        var tone = goal.status() == GoalStatus.ACTIVE ? Badge.Tone.GOOD : Badge.Tone.NEUTRAL;
        var state = new Badge(
                tone, desk.context().text("hs.goal.state." + goal.status().name()));
        var head = new Div(new H3(title), state);
        head.addClassName("hearth-actions");
        var steps = new OrderedList();
        goal.steps().forEach(each -> steps.add(new ListItem(step(each.draft()))));
        steps.setVisible(!goal.steps().isEmpty());
        var card = new Div(head, words, area(goal), steps);
        card.addClassName("hearth-goal");
        return card;
    }

    private Paragraph area(Goal goal) {
        var outcome = Optional.ofNullable(goal.draft().outcome())
                .map(Outcome::labelKey)
                .map(desk.context()::text);
        var dates = new DateWords(desk.context());
        var target = Optional.ofNullable(goal.draft().targetOn())
                .map(day -> desk.text("goals.by", Map.of("day", dates.date(day))));
        var line = new Paragraph(
                Stream.of(outcome, target).flatMap(Optional::stream).collect(Collectors.joining(" · ")));
        line.addClassName("quiet");
        return line;
    }

    private String step(StepDraft step) {
        var dates = new DateWords(desk.context());
        var day = Optional.ofNullable(step.targetOn()).map(dates::date).orElse("");
        return Stream.of(step.text(), step.responsible(), day)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
