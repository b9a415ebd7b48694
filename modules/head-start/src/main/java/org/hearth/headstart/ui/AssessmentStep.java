package org.hearth.headstart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.failure.Refusal;
import org.hearth.core.workflow.Step;
import org.hearth.headstart.assessment.Assessment;
import org.hearth.headstart.assessment.AssessmentState;
import org.hearth.headstart.assessment.SupportPlan;
import org.hearth.headstart.optout.OptOut;
import org.hearth.headstart.plan.PlanEvidence;
import org.hearth.headstart.plan.PlanWorkflow;
import org.hearth.headstart.program.Outcome;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.guide.TalkingPoints;
import org.hearth.ui.part.DateWords;

/** The second step: the seven outcomes, one after the other. */
final class AssessmentStep {

    private final PlanDesk desk;
    private final PlanFields fields;
    private final RefusalNotice notice;
    private final Div place = new Div();
    private final Paragraph count = new Paragraph();
    private final ProgressBar bar = new ProgressBar(0, Outcome.values().length);
    private final Div open = new Div();
    private final Map<Outcome, OutcomePart> parts = new EnumMap<>(Outcome.class);

    AssessmentStep(PlanDesk desk) {
        this.desk = desk;
        fields = new PlanFields(desk.context());
        notice = new RefusalNotice(desk.context());
        count.addClassName("title");
        bar.getElement().setAttribute("aria-label", desk.text("assess.progress"));
    }

    Component content() {
        place.removeAll();
        if (desk.declines(OptOut.ASSESSMENT)) {
            place.add(declined());
            return place;
        }
        place.add(desk.assessment().map(this::work).orElseGet(this::notBegun));
        return place;
    }

    /** Nobody is pressed: what was talked about before can be read, and the goals are open. */
    private Component declined() {
        var box = new Div(new Paragraph(desk.text("declined.assessment")), notice);
        if (desk.isBeforeGoals() && !desk.declines(OptOut.GOAL_WRITING)) {
            box.add(new Div(new Button(
                    desk.text("declined.to_goals"),
                    click -> notice.attempt(
                            reasons -> desk.services()
                                    .assessments()
                                    .passOver(desk.plan().id()),
                            this::changed))));
        }
        return box;
    }

    private Button begin(String key) {
        return new Button(
                desk.text(key),
                click -> notice.attempt(
                        reasons ->
                                desk.services().assessments().begin(desk.plan().id()),
                        this::changed));
    }

    private Component notBegun() {
        var begin = begin("assess.begin");
        var box = new Div(
                fields.lead("assess.lead"),
                new Paragraph(desk.text("assess.lead.more")),
                new TalkingPoints(desk.context(), talk()),
                notice,
                new Div(begin));
        return box;
    }

    private List<String> talk() {
        return List.of(desk.text("assess.talk.1"), desk.text("assess.talk.2"), desk.text("assess.talk.3"));
    }

    private void changed() {
        desk.saved();
        content();
    }

    private Component work(Assessment assessment) {
        var box = new Div(fields.lead("assess.lead"), new TalkingPoints(desk.context(), talk()), count, bar);
        parts.clear();
        var seven = new Div();
        seven.addClassName("hearth-outcomes");
        for (Outcome outcome : Outcome.values()) {
            var part = new OutcomePart(desk, outcome, this::moved);
            parts.put(outcome, part);
            seven.add(part.content());
        }
        box.add(seven);
        if (assessment.state() == AssessmentState.OPEN) {
            box.add(ending());
            openNext();
        } else {
            box.addComponentAtIndex(1, ended(assessment));
            if (assessment.state() == AssessmentState.DECLINED && !desk.isSigned()) {
                box.addComponentAtIndex(2, new Div(notice, begin("declined.resume")));
            }
        }
        count();
        return box;
    }

    private Paragraph ended(Assessment assessment) {
        var day = Optional.ofNullable(assessment.endedOn())
                .map(new DateWords(desk.context())::date)
                .orElse("");
        var key = assessment.state() == AssessmentState.DECLINED ? "assess.declined" : "assess.complete";
        return new Paragraph(desk.text(key, Map.of("day", day)));
    }

    private void moved(boolean goOn) {
        notice.clear();
        desk.saved();
        parts.values().forEach(OutcomePart::refresh);
        count();
        if (goOn) {
            openNext();
        }
    }

    private void openNext() {
        var untouched = desk.assessment().map(Assessment::untouched).orElseThrow();
        parts.values().forEach(part -> part.open(false));
        untouched.stream().findFirst().map(parts::get).ifPresent(next -> next.open(true));
    }

    private void count() {
        int touched = desk.assessment().map(Assessment::touched).orElse(0);
        count.setText(desk.text("assess.count", Map.of("done", touched, "all", Outcome.values().length)));
        bar.setValue(touched);
        open.removeAll();
        open.add(new WhyNotYet(desk.context()).of(desk.text("assess.open"), whyNotYet()));
    }

    private List<Refusal> whyNotYet() {
        var evidence = PlanEvidence.of(desk.plan())
                .with(desk.services().assessments().evidence(desk.plan().id()));
        return desk.services().plans().steps(evidence).stream()
                .filter(step -> step.transition().equals(PlanWorkflow.SET_GOALS))
                .map(Step::refusals)
                .findFirst()
                .orElse(List.of());
    }

    private Component ending() {
        var complete = new Button(
                desk.text("assess.finish"),
                click -> end((assessment, today) ->
                        desk.services().assessments().complete(assessment.id(), assessment.version(), today)));
        complete.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var title = new H3(desk.text("assess.finish.title"));
        var all = new Div(title, open, notice, complete, declining());
        all.addClassName("hearth-cards");
        return all;
    }

    private Component declining() {
        var why = fields.words("assess.decline.why", SupportPlan.LENGTH);
        why.setHelperText(desk.text("assess.decline.why.help"));
        why.setWidthFull();
        var decline = new Button(
                desk.text("assess.decline.do"),
                click -> end((assessment, today) -> desk.services()
                        .assessments()
                        .decline(assessment.id(), assessment.version(), why.getValue(), today)));
        var body = new Div(new Paragraph(desk.text("assess.decline.help")), why, decline);
        body.addClassName("hearth-cards");
        return new Details(desk.text("assess.decline"), body);
    }

    private void end(Ending ending) {
        notice.whenStale(() -> {
            desk.reload();
            end(ending);
        });
        notice.attempt(
                reasons -> ending.with(
                        desk.assessment().orElseThrow(), desk.context().time().today()),
                this::changed);
    }

    @FunctionalInterface
    private interface Ending {
        void with(Assessment assessment, LocalDate today);
    }
}
