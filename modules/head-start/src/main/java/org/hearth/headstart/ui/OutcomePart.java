package org.hearth.headstart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hearth.headstart.assessment.Assessment;
import org.hearth.headstart.assessment.AssessmentState;
import org.hearth.headstart.assessment.Finding;
import org.hearth.headstart.assessment.OutcomeAnswer;
import org.hearth.headstart.program.HeadStartLists;
import org.hearth.headstart.program.Outcome;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.part.Badge;

/** One of the seven outcomes: a question, what was found, and a way to add to it or to leave it. */
final class OutcomePart {

    private final PlanDesk desk;
    private final Outcome outcome;
    private final Consumer<Boolean> moved;
    private final PlanFields fields;
    private final RefusalNotice notice;
    private final Span state = new Span();
    private final UnorderedList list = new UnorderedList();
    private final Div answers = new Div();
    private final Div body = new Div();
    private final Details fold;

    /**
     * One outcome.
     *
     * @param moved what follows a change; true when the talk goes on with the next outcome
     */
    OutcomePart(PlanDesk desk, Outcome outcome, Consumer<Boolean> moved) {
        this.desk = desk;
        this.outcome = outcome;
        this.moved = moved;
        fields = new PlanFields(desk.context());
        notice = new RefusalNotice(desk.context());
        var title = new H3(desk.text(
                "assess.numbered",
                Map.of(
                        "number",
                        Arrays.asList(Outcome.values()).indexOf(outcome) + 1,
                        "title",
                        fields.words(outcome.label()))));
        state.addClassName("state");
        list.addClassName("hearth-lines");
        answers.addClassName("hearth-actions");
        body.addClassName("hearth-cards");
        fold = new Details(new Div(title, state), body);
        fold.addClassName("hearth-outcome");
        fold.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                fill();
            }
        });
    }

    Component content() {
        refresh();
        return fold;
    }

    void open(boolean opened) {
        fold.setOpened(opened);
        if (opened) {
            fill();
        }
    }

    private Assessment assessment() {
        return desk.assessment().orElseThrow();
    }

    private boolean isOpen() {
        return assessment().state() == AssessmentState.OPEN;
    }

    private void fill() {
        if (body.getChildren().findAny().isPresent()) {
            return;
        }
        var question = new Paragraph(desk.text("ask." + outcome.name()));
        question.addClassName("hearth-question");
        var hint = new Paragraph(desk.text("ask." + outcome.name() + ".hint"));
        hint.addClassName("help");
        body.add(question, hint, list, notice);
        if (isOpen()) {
            body.add(new FindingForm(desk, outcome, Optional.empty(), () -> moved.accept(false)).content(), answers);
        }
    }

    /** Redraws what is known. */
    void refresh() {
        state.setText(words());
        fold.removeClassName("done");
        if (!assessment().untouched().contains(outcome)) {
            fold.addClassName("done");
        }
        list.removeAll();
        var findings = assessment().under(outcome);
        findings.forEach(each -> list.add(line(each)));
        list.setVisible(!findings.isEmpty());
        answers.removeAll();
        if (findings.isEmpty()) {
            answers.add(answer(OutcomeAnswer.NOTHING_TO_RECORD), answer(OutcomeAnswer.NOT_NOW));
        } else {
            answers.add(new Button(desk.text("assess.go_on"), click -> moved.accept(true)));
        }
    }

    private String words() {
        var findings = assessment().under(outcome);
        if (findings.isEmpty()) {
            return Optional.ofNullable(assessment().answers().get(outcome))
                    .map(answer -> desk.text("answer." + answer.name()))
                    .orElseGet(() -> desk.text("answer.open"));
        }
        var kinds = findings.stream()
                .collect(Collectors.groupingBy(each -> each.draft().kind(), Collectors.counting()));
        return HeadStartLists.FINDING_KINDS.values().stream()
                .filter(kinds::containsKey)
                .map(kind -> desk.text("kinds." + kind, Map.of("count", kinds.getOrDefault(kind, 0L))))
                .collect(Collectors.joining(" · "));
    }

    private Button answer(OutcomeAnswer answer) {
        var button = new Button(
                desk.context().text("hs.answer." + answer.name()),
                click -> notice.attempt(
                        reasons -> desk.services()
                                .assessments()
                                .answer(assessment().id(), outcome, answer),
                        () -> moved.accept(true)));
        if (assessment().answers().get(outcome) == answer) {
            button.getElement().setAttribute("aria-pressed", "true");
        }
        return button;
    }

    private ListItem line(Finding finding) {
        var draft = finding.draft();
        var kind = new Span(fields.listed("hs.finding_kind").apply(draft.kind()));
        kind.addClassName("name");
        var note = new Span(": " + draft.note());
        var about = new Span(String.join(" · ", about(finding)));
        about.addClassName("quiet");
        var item = new ListItem(new Div(kind, note), about);
        if (finding.isImmediatelyNeeded()) {
            item.add(new Badge(Badge.Tone.LATE, desk.text("finding.immediate.badge")));
        }
        if (desk.isBeforeAgreement()) {
            var change = new Button(desk.text("finding.change"), click -> change(item, finding));
            change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            change.setAriaLabel(desk.text("finding.change.this", Map.of("note", draft.note())));
            item.add(change);
        }
        if (isOpen()) {
            var take = new Button(desk.text("finding.withdraw"), click -> withdraw(finding));
            take.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            take.setAriaLabel(desk.text("finding.withdraw.this", Map.of("note", draft.note())));
            item.add(take);
        }
        return item;
    }

    private List<String> about(Finding finding) {
        var draft = finding.draft();
        var all = new ArrayList<String>();
        all.add(fields.listed("hs.source").apply(draft.source()));
        if (!draft.domain().isEmpty()) {
            all.add(fields.listed("hs.domain").apply(draft.domain()));
        }
        if (draft.level() > 0) {
            all.add(desk.text("level." + draft.level()));
        }
        var support = draft.support();
        if (!support.isEmpty()) {
            var words = List.of(support.what(), support.who(), support.howOften()).stream()
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining(", "));
            all.add(desk.text("finding.support.is", Map.of("support", words)));
        }
        return all;
    }

    private void change(ListItem item, Finding finding) {
        var form = new FindingForm(desk, outcome, Optional.of(finding), () -> {
            moved.accept(false);
            Notices.done(desk.context(), desk.text("finding.changed"));
        });
        var back = new Button(desk.text("finding.leave"), click -> refresh());
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        item.removeAll();
        item.add(form.content(), back);
    }

    private void withdraw(Finding finding) {
        notice.attempt(reasons -> desk.services().assessments().withdraw(finding.id(), finding.version()), () -> {
            moved.accept(false);
            Notices.done(desk.context(), desk.text("finding.withdrawn"), () -> putBack(finding));
        });
    }

    private void putBack(Finding finding) {
        notice.attempt(
                reasons -> desk.services().assessments().add(assessment().id(), finding.draft()),
                () -> moved.accept(false));
    }
}
