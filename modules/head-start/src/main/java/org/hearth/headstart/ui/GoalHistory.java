package org.hearth.headstart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.headstart.goal.Goal;
import org.hearth.headstart.goal.GoalProgress;
import org.hearth.headstart.goal.GoalStatus;
import org.hearth.headstart.goal.GoalStep;
import org.hearth.headstart.goal.GoalStepId;
import org.hearth.headstart.goal.GoalVersion;
import org.hearth.headstart.goal.NewCelebration;
import org.hearth.ui.part.DateWords;

/** What happened with a goal: its progress, how it was celebrated, and how it read before. */
record GoalHistory(PlanDesk desk, GoalDialogs dialogs) {

    Component of(Goal goal) {
        var all = new Div();
        var celebrated = desk
                .services()
                .track()
                .progress()
                .celebrations(desk.plan().id())
                .stream()
                .filter(each -> each.goal().equals(goal.id()))
                .toList();
        if (goal.status() == GoalStatus.MET && celebrated.isEmpty()) {
            var hint = new Paragraph(desk.text("celebrate.hint"));
            hint.addClassName("help");
            all.add(hint);
        }
        var lines = new Div();
        lines.addClassName("quiet");
        celebrated.forEach(each -> lines.add(new Paragraph(words(each))));
        if (goal.status() != GoalStatus.DRAFT) {
            desk.services().track().progress().history(goal.id()).forEach(each -> lines.add(line(goal, each)));
            desk.services().goals().history(goal.id()).forEach(each -> lines.add(new Paragraph(words(each))));
        }
        if (lines.getChildren().findAny().isPresent()) {
            all.add(new Details(desk.text("history.title"), lines));
        }
        return all;
    }

    private String date(LocalDate day) {
        return new DateWords(desk.context()).date(day);
    }

    private String words(NewCelebration each) {
        return desk.text("history.celebrated", Map.of("day", date(each.on()), "how", each.how()));
    }

    private Paragraph line(Goal goal, GoalProgress entry) {
        var said = entry.said();
        var what = Optional.ofNullable(entry.step())
                .map(step -> desk.text("history.step", Map.of("step", step(goal, step))))
                .orElseGet(() -> desk.text("level." + PlanFields.lower(said.level())));
        var family = said.familyView().isEmpty() && said.saidBy().isEmpty()
                ? ""
                : said.familyView().isEmpty()
                        ? said.saidBy()
                        : desk.text(
                                "history.family",
                                Map.of(
                                        "name",
                                        said.saidBy().isEmpty() ? "" : said.saidBy(),
                                        "view",
                                        said.familyView()));
        var staff = said.staffView().isEmpty() ? "" : desk.text("history.staff", Map.of("view", said.staffView()));
        var line = new Paragraph(Stream.of(
                        date(said.on()),
                        what,
                        said.kind(),
                        family,
                        staff,
                        entry.corrected() ? desk.text("history.corrected") : "")
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · ")));
        line.setClassName("corrected", entry.corrected());
        return line;
    }

    private static String step(Goal goal, GoalStepId id) {
        return goal.steps().stream()
                .filter(each -> each.id().equals(id))
                .map(GoalStep::draft)
                .map(each -> each.text())
                .findFirst()
                .orElse("");
    }

    /** "Changed on … because …". */
    private String words(GoalVersion before) {
        var day = date(
                LocalDate.ofInstant(before.replacedAt(), desk.context().time().agencyZone()));
        return before.reason().isEmpty()
                ? desk.text("goals.changed", Map.of("day", day))
                : desk.text("goals.changed.because", Map.of("day", day, "reason", before.reason()));
    }
}
