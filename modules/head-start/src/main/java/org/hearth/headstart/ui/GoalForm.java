package org.hearth.headstart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.hearth.core.draft.Drafts;
import org.hearth.core.workflow.Reasons;
import org.hearth.headstart.goal.Goal;
import org.hearth.headstart.goal.GoalDraft;
import org.hearth.headstart.goal.GoalId;
import org.hearth.headstart.goal.GoalStatus;
import org.hearth.headstart.goal.GoalStep;
import org.hearth.headstart.goal.StepDraft;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.DraftKeeper;
import org.hearth.ui.form.MergeDialog;

/** Writes down one goal, in the family's own words first, and starts the work on it. */
final class GoalForm {

    private static final int FORM_VERSION = 2;

    private final PlanDesk desk;
    private final Runnable done;
    private final RefusalNotice notice;
    private final DraftKeeper draft;
    private final GoalFields fields;
    private final ChangeFields change;
    private Optional<Goal> known;

    /**
     * The form of one goal.
     *
     * @param known empty for a new one
     */
    GoalForm(PlanDesk desk, Optional<Goal> known, Runnable done) {
        this.desk = desk;
        this.known = known;
        this.done = done;
        var record =
                known.map(goal -> goal.id().value()).orElse(desk.plan().id().value());
        draft = new DraftKeeper(desk.context(), new Drafts.Key("hs.goal", FORM_VERSION, record));
        notice = new RefusalNotice(desk.context());
        fields = new GoalFields(desk, draft, notice);
        change = new ChangeFields(desk);
    }

    Component content() {
        known.ifPresent(goal -> draft.ofStored());
        fields.show(known.map(Goal::draft), known.map(GoalForm::steps).orElse(List.of()));
        draft.offer();
        if (known.filter(each -> each.status() != GoalStatus.DRAFT).isPresent()) {
            return new Div(draft, fields.content(), change.content(), notice, new Div(revising()));
        }
        var save = new Button(desk.text("goal.save"), click -> save());
        var start = new Button(desk.text("goal.start"), click -> start());
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(start, save);
        actions.addClassName("hearth-actions");
        return new Div(draft, fields.content(), notice, actions);
    }

    private Button revising() {
        var button = new Button(
                desk.text("goal.revise"),
                click -> run(this::revise, () -> Notices.done(desk.context(), desk.text("goal.revised"))));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void revise(Reasons reasons) {
        var goal = known.orElseThrow();
        var typed = fields.typed(known.map(Goal::draft));
        desk.services().goals().revise(goal.id(), goal.version(), typed, fields.steps(), change.typed(), reasons);
    }

    static List<StepDraft> steps(Goal goal) {
        return goal.steps().stream().map(GoalStep::toChange).toList();
    }

    private void save() {
        run(reasons -> store(), () -> Notices.done(desk.context(), desk.text("goal.saved")));
    }

    private void start() {
        run(
                reasons -> {
                    var goal = store();
                    desk.services().goals().activate(goal.id(), goal.version(), reasons);
                },
                () -> Notices.done(desk.context(), desk.text("goal.started")));
    }

    private void run(RefusalNotice.Act act, Runnable said) {
        notice.whenStale(() -> merge(act, said));
        notice.attempt(act, () -> {
            draft.discard();
            done.run();
            said.run();
        });
    }

    /** Keeps what was typed; from now on the form belongs to the stored goal. */
    private Goal store() {
        var goals = desk.services().goals();
        var typed = fields.typed(known.map(Goal::draft));
        var id = known.map(goal -> restate(goal, typed))
                .orElseGet(() -> goals.draft(desk.plan().id(), typed, fields.steps()));
        var stored = goals.get(id);
        known = Optional.of(stored);
        return stored;
    }

    private GoalId restate(Goal goal, GoalDraft typed) {
        desk.services().goals().change(goal.id(), goal.version(), typed, fields.steps());
        return goal.id();
    }

    private void merge(RefusalNotice.Act act, Runnable said) {
        var loaded = known.orElseThrow();
        var theirs = desk.services().goals().get(loaded.id());
        var dialog = new MergeDialog(desk.context());
        fields.merge(dialog, loaded, theirs);
        dialog.open(() -> {
            known = Optional.of(theirs);
            run(act, said);
        });
    }
}
