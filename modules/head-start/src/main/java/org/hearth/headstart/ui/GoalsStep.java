package org.hearth.headstart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.headstart.goal.Goal;
import org.hearth.headstart.goal.GoalId;
import org.hearth.headstart.optout.OptOut;
import org.hearth.headstart.plan.Plan;
import org.hearth.headstart.plan.PlanState;
import org.hearth.headstart.program.HeadStartPolicy;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.guide.TalkingPoints;
import org.hearth.ui.part.DateWords;

/** The third step: the family's goals, in its order, and one of them at a time to work on. */
final class GoalsStep {

    private final PlanDesk desk;
    private final PlanFields fields;
    private final RefusalNotice notice;
    private final Div place = new Div();

    GoalsStep(PlanDesk desk) {
        this.desk = desk;
        fields = new PlanFields(desk.context());
        notice = new RefusalNotice(desk.context());
    }

    Component content() {
        if (desk.declines(OptOut.GOAL_WRITING)) {
            declined();
        } else if (desk.goals().isEmpty() && desk.plan().noGoalNowOn() == null) {
            edit(Optional.empty());
        } else {
            overview();
        }
        return place;
    }

    private void declined() {
        var cards = new Div();
        cards.addClassName("hearth-cards");
        desk.goals().forEach(goal -> cards.add(new GoalCard(desk).of(goal)));
        place.removeAll();
        place.add(new Paragraph(desk.text("declined.goals")), cards);
    }

    private void changed() {
        desk.saved();
        overview();
    }

    private void overview() {
        var working = working();
        var count = new Paragraph(desk.text("goals.count", Map.of("count", working.size(), "most", most())));
        count.addClassName("title");
        var cards = new Div();
        cards.addClassName("hearth-cards");
        desk.goals().forEach(goal -> cards.add(card(goal, working)));
        var add = new Button(desk.text("goals.add"), click -> edit(Optional.empty()));
        place.removeAll();
        place.add(fields.lead("goals.lead"), early(), count, notice);
        place.add(new ReviewsPart(desk, this::act, this::changed).content());
        place.add(cards, new Div(add), noGoalNow());
    }

    private int most() {
        return desk.services()
                .around()
                .policy()
                .value(HeadStartPolicy.GOALS_MAX_ACTIVE, desk.plan().initiatedOn());
    }

    private List<Goal> working() {
        return desk.goals().stream().filter(each -> each.status().counts()).toList();
    }

    private Component early() {
        var words = new Paragraph(desk.text("goals.early"));
        var state = desk.plan().state();
        words.setVisible(state == PlanState.INITIATED || state == PlanState.ASSESSING);
        words.addClassName("help");
        return words;
    }

    private Component card(Goal goal, List<Goal> working) {
        var dialogs = new GoalDialogs(desk, this::changed);
        var card = new GoalCard(desk, (each, step) -> new GoalActions(desk, dialogs, this::act).initial(each, step))
                .of(goal);
        var actions = new GoalActions(desk, dialogs, this::act).of(goal, () -> edit(Optional.of(goal)));
        int at = working.indexOf(goal);
        if (at > 0) {
            actions.add(GoalActions.named(desk, "goals.up", goal, () -> swap(working, at, at - 1)));
        }
        if (at >= 0 && at < working.size() - 1) {
            actions.add(GoalActions.named(desk, "goals.down", goal, () -> swap(working, at, at + 1)));
        }
        card.add(new GoalHistory(desk, dialogs).of(goal), actions);
        return card;
    }

    private void act(Runnable act) {
        notice.whenStale(this::again);
        notice.attempt(reasons -> act.run(), this::changed);
    }

    private void again() {
        desk.reload();
        overview();
    }

    private void swap(List<Goal> working, int one, int other) {
        var order = new ArrayList<GoalId>(working.stream().map(Goal::id).toList());
        Collections.swap(order, one, other);
        act(() -> desk.services().goals().rank(desk.plan().id(), order));
    }

    private Component noGoalNow() {
        var said = Optional.ofNullable(desk.plan().noGoalNowOn());
        var label = said.map(day ->
                        desk.text("goals.none_now.on", Map.of("day", new DateWords(desk.context()).date(day))))
                .orElseGet(() -> desk.text("goals.none_now"));
        var box = new Checkbox(label);
        box.setValue(said.isPresent());
        box.setVisible(working().isEmpty());
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                say(change.getValue());
            }
        });
        return box;
    }

    private void say(boolean none) {
        var today = desk.context().time().today();
        var said = new PlanAnswer<Boolean>(
                desk,
                notice,
                new PlanAnswer.Parts<>(
                        () -> none,
                        GoalsStep::saidNone,
                        (plans, plan, value) -> plans.wantsNoGoalNow(plan.id(), plan.version(), value ? today : null),
                        (dialog, all) -> dialog.field(
                                desk.text("goals.none_now"),
                                all,
                                value -> desk.text(value ? "yes" : "no"),
                                value -> {})));
        said.save();
        overview();
    }

    private static boolean saidNone(Plan plan) {
        return plan.noGoalNowOn() != null;
    }

    private void edit(Optional<Goal> goal) {
        place.removeAll();
        var talk = new TalkingPoints(
                desk.context(),
                List.of(
                        desk.context().text("hs.talk.2"),
                        desk.context().text("hs.talk.4"),
                        desk.context().text("hs.talk.7"),
                        desk.context().text("hs.talk.8")));
        place.add(fields.lead("goals.lead"), early(), talk, new GoalForm(desk, goal, this::changed).content());
        boolean others = !desk.goals().isEmpty() || desk.plan().noGoalNowOn() != null;
        if (others) {
            place.add(new Div(new Button(desk.text("goals.back"), click -> again())));
        } else {
            place.add(noGoalNow());
        }
    }
}
