package org.hearth.headstart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.headstart.assessment.Assessment;
import org.hearth.headstart.assessment.Finding;
import org.hearth.headstart.goal.Goal;
import org.hearth.headstart.plan.Author;
import org.hearth.headstart.plan.Side;
import org.hearth.headstart.program.Outcome;

/** The plan in plain words, as the family reads it before it signs. */
record PlanSummary(PlanDesk desk) {

    Component content() {
        var box = new Div(new Paragraph(together()));
        box.addClassName("hearth-summary");
        goals(box);
        talks(box);
        box.add(new Paragraph(desk.text("sum.choice")));
        return box;
    }

    private String together() {
        var family = names(Side.FAMILY);
        var staff = names(Side.STAFF);
        return family.isEmpty() || staff.isEmpty()
                ? desk.text("sum.together.open")
                : desk.text("sum.together", Map.of("family", family, "staff", staff));
    }

    private List<String> names(Side side) {
        return desk.plan().authors(side).stream().map(Author::name).toList();
    }

    private void goals(Div box) {
        box.add(new H3(desk.text("sum.goals")));
        var theirs = desk.goals().stream()
                .filter(each -> each.status().isOpen() || each.status().isReached())
                .toList();
        if (theirs.isEmpty()) {
            box.add(new Paragraph(
                    desk.text(desk.plan().noGoalNowOn() == null ? "sum.goals.none" : "sum.goals.not_now")));
        }
        for (Goal goal : theirs) {
            box.add(new GoalCard(desk).of(goal));
        }
    }

    private void talks(Div box) {
        box.add(new H3(desk.text("sum.talks")));
        var assessment = desk.assessment();
        if (assessment.isEmpty()) {
            box.add(new Paragraph(desk.text("sum.talks.none")));
            return;
        }
        var list = new UnorderedList();
        Arrays.stream(Outcome.values())
                .map(outcome -> line(assessment.get(), outcome))
                .flatMap(Optional::stream)
                .forEach(list::add);
        box.add(list);
    }

    private Optional<ListItem> line(Assessment assessment, Outcome outcome) {
        var findings = assessment.under(outcome);
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        var words = findings.stream().map(this::words).collect(Collectors.joining("; "));
        return Optional.of(new ListItem(desk.context().text(outcome.labelKey()) + ": " + words));
    }

    private String words(Finding finding) {
        var draft = finding.draft();
        var kind = desk.context().text("list.hs.finding_kind." + draft.kind());
        var support = draft.support().isEmpty()
                ? ""
                : " ("
                        + desk.text(
                                "finding.support.is",
                                Map.of("support", draft.support().what())) + ")";
        return desk.text("sum.finding", Map.of("kind", kind, "note", draft.note())) + support;
    }
}
