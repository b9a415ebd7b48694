package org.hearth.headstart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.headstart.goal.Goal;
import org.hearth.headstart.goal.GoalStatus;
import org.hearth.headstart.goal.GoalStep;
import org.hearth.headstart.goal.ProgressLevel;
import org.hearth.headstart.goal.StepDraft;
import org.hearth.headstart.goal.StepMet;
import org.hearth.headstart.goal.ToldBy;
import org.hearth.headstart.program.Outcome;
import org.hearth.ui.part.Badge;
import org.hearth.ui.part.DateWords;

/** A goal to read: the family's words first. */
record GoalCard(PlanDesk desk, BiFunction<Goal, GoalStep, Component> actions) {

    /** A card on which nothing can be done. */
    GoalCard(PlanDesk desk) {
        this(desk, (goal, step) -> new Span());
    }

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
        goal.steps().forEach(each -> steps.add(line(goal, each)));
        steps.setVisible(!goal.steps().isEmpty());
        var card = new Div(head, words, area(goal), standing(goal), said(goal), steps);
        card.addClassName("hearth-goal");
        return card;
    }

    /** A step, its initials, and what can be done about it. */
    private ListItem line(Goal goal, GoalStep step) {
        var item = new ListItem(step(step.draft()));
        Optional.ofNullable(step.met()).ifPresent(met -> {
            var words = new Span(" " + initialed(met));
            words.addClassName("hearth-initialed");
            item.add(words);
        });
        item.add(new Span(" "), actions.apply(goal, step));
        return item;
    }

    private String initialed(StepMet met) {
        var dates = new DateWords(desk.context());
        var words = desk.text("initials.done", Map.of("day", dates.date(met.on()), "initials", met.initials()));
        return met.told() == ToldBy.SEEN
                ? words
                : words + " · " + desk.text("initials.told." + PlanFields.lower(met.told()));
    }

    /** How far the family is: four stages, the ones reached filled (HS-113). */
    private Div standing(Goal goal) {
        var levels = ProgressLevel.values();
        var bar = new Div();
        bar.addClassName("hearth-level");
        bar.getElement().setAttribute("aria-hidden", "true");
        for (int each = 1; each < levels.length; each++) {
            var part = new Span();
            part.setClassName("reached", goal.level().reaches(levels[each]));
            bar.add(part);
        }
        var words = new Span(desk.text("level." + PlanFields.lower(goal.level())));
        var all = new Div(bar, words);
        all.addClassName("hearth-actions");
        all.setVisible(goal.status() != GoalStatus.DRAFT);
        return all;
    }

    /** Where the goal comes from, and in whose word it stands as it does. */
    private Div said(Goal goal) {
        var dates = new DateWords(desk.context());
        var lines = new Div();
        lines.addClassName("quiet");
        Optional.ofNullable(goal.carriedFrom())
                .map(year -> desk.text("goals.carried", Map.of("year", year.label())))
                .ifPresent(each -> lines.add(new Paragraph(each)));
        Optional.ofNullable(goal.word())
                .map(word -> desk.text("goals.family_says", Map.of("name", word.by(), "day", dates.date(word.on()))))
                .ifPresent(each -> lines.add(new Paragraph(each)));
        lines.setVisible(lines.getChildren().findAny().isPresent());
        return lines;
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
