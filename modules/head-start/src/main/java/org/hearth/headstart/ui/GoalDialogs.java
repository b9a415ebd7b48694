package org.hearth.headstart.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.draft.Drafts;
import org.hearth.headstart.goal.FamilyWord;
import org.hearth.headstart.goal.Goal;
import org.hearth.headstart.goal.GoalEnds;
import org.hearth.headstart.goal.GoalStep;
import org.hearth.headstart.goal.Initials;
import org.hearth.headstart.goal.NewCelebration;
import org.hearth.headstart.goal.NewProgress;
import org.hearth.headstart.goal.ProgressLevel;
import org.hearth.headstart.goal.ToldBy;
import org.hearth.headstart.plan.Author;
import org.hearth.headstart.plan.Side;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormDialog;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Kept;
import org.hearth.ui.form.RecordForm;

/** The small dialogs that go with a goal: initials, progress, how it ended, how it was celebrated. */
final class GoalDialogs {

    private static final int FORM_VERSION = 1;

    private final PlanDesk desk;
    private final PlanFields fields;
    private final Runnable changed;

    GoalDialogs(PlanDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        fields = new PlanFields(desk.context());
    }

    private DayField today(String key) {
        var day = fields.pastDay(key);
        day.setValue(desk.context().time().today());
        return day;
    }

    private <T> RecordForm<T> form(FormDialog dialog, String kind, Goal goal) {
        return dialog.form(new Drafts.Key(kind, FORM_VERSION, goal.id().value()));
    }

    private List<String> family() {
        return desk.file().adults(desk.family().id()).stream().map(Author::name).toList();
    }

    private ComboBox<String> whoSays(String key) {
        var field = fields.name(key, family());
        family().stream().findFirst().ifPresent(field::setValue);
        return field;
    }

    private static String text(ComboBox<String> field) {
        return Optional.ofNullable(field.getValue()).orElse("");
    }

    /** Initials of today, in the caller's own letters: mostly one more press of Enter. */
    void initial(GoalStep step) {
        var met = today("initials.met_on");
        var initials = fields.line("initials.initials", Initials.LENGTH);
        initials.setValue(Initials.of(desk.context().access().caller().displayName()));
        var told = fields.choice(
                "initials.told",
                List.of(ToldBy.values()),
                each -> desk.text("initials.told." + PlanFields.lower(each)));
        told.setValue(ToldBy.SEEN);
        var dialog = new FormDialog(desk.context(), desk.text("initials.title"), changed);
        dialog.notice().field("metOn", met).field("initials", initials).field("told", told);
        dialog.says(step.draft().text())
                .with(new FormGrid(met, initials).wide(told))
                .open(
                        desk.text("initials.do"),
                        reasons -> desk.services()
                                .track()
                                .steps()
                                .initial(
                                        step.id(),
                                        new Initials(
                                                met.getOptionalValue()
                                                        .orElseGet(() -> desk.context()
                                                                .time()
                                                                .today()),
                                                initials.getValue(),
                                                told.getValue())),
                        desk.text("initials.saved"));
        initials.focus();
    }

    /** How it goes: the family's view first, staff's beside it. */
    void progress(Goal goal) {
        var dialog = new FormDialog(
                desk.context(), desk.text("progress.title", Map.of("goal", GoalCard.name(desk, goal))), changed);
        RecordForm<Goal> form = form(dialog, "hs.goal_progress", goal);
        var level = fields.choice(
                "progress.level",
                List.of(ProgressLevel.values()),
                each -> desk.text("level." + PlanFields.lower(each)));
        level.setValue(goal.level());
        var view = fields.words("progress.family_view", NewProgress.VIEW_LENGTH);
        var by = whoSays("progress.said_by");
        var staff = fields.words("progress.staff_view", NewProgress.VIEW_LENGTH);
        staff.setHelperText(desk.text("progress.staff_view.help"));
        var kind = fields.line("progress.kind", NewProgress.KIND_LENGTH);
        kind.setHelperText(desk.text("progress.kind.help"));
        var on = today("progress.on");
        form.typed("familyView", view, Kept.TEXT)
                .typed("staffView", staff, Kept.TEXT)
                .typed("kind", kind, Kept.TEXT)
                .day("on", on, each -> Optional.empty());
        dialog.notice().field("saidBy", by);
        form.offerDraft();
        dialog.with(new FormGrid()
                        .wide(level)
                        .wide(view)
                        .wide(by)
                        .wide(staff)
                        .wide(kind)
                        .wide(on))
                .open(
                        desk.text("progress.do"),
                        reasons -> desk.services()
                                .track()
                                .progress()
                                .note(
                                        goal.id(),
                                        new NewProgress(
                                                day(on),
                                                level.getOptionalValue().orElse(goal.level()),
                                                kind.getValue(),
                                                view.getValue(),
                                                view.isEmpty() ? "" : text(by),
                                                staff.getValue()),
                                        reasons),
                        desk.text("progress.saved"));
    }

    private LocalDate day(DayField field) {
        return field.getOptionalValue().orElseGet(() -> desk.context().time().today());
    }

    /** What the family says a goal has come to. */
    @FunctionalInterface
    interface Ending {
        void with(FamilyWord word);
    }

    /** Asks for the family's word; what staff thinks is a note beside it. */
    void end(Goal goal, String how, Ending ending) {
        var dialog = new FormDialog(
                desk.context(), desk.text("end." + how, Map.of("goal", GoalCard.name(desk, goal))), changed);
        RecordForm<Goal> form = form(dialog, "hs.goal_end", goal);
        var by = whoSays("end.by");
        var on = today("end.on");
        var view = fields.words("progress.family_view", NewProgress.VIEW_LENGTH);
        var staff = fields.words("progress.staff_view", NewProgress.VIEW_LENGTH);
        staff.setHelperText(desk.text("progress.staff_view.help"));
        form.typed("view", view, Kept.TEXT)
                .typed("staffView", staff, Kept.TEXT)
                .day("on", on, each -> Optional.empty());
        dialog.notice().field("by", by);
        form.offerDraft();
        dialog.says(desk.text("end.help"))
                .with(new FormGrid(by, on).wide(view).wide(staff))
                .open(
                        desk.text("end." + how + ".do"),
                        reasons -> ending.with(
                                new FamilyWord(Side.FAMILY, text(by), day(on), view.getValue(), staff.getValue())),
                        desk.text("end." + how + ".saved"));
    }

    /** How it was celebrated; a small step too. */
    void celebrate(Goal goal) {
        var dialog = new FormDialog(
                desk.context(), desk.text("celebrate.title", Map.of("goal", GoalCard.name(desk, goal))), changed);
        RecordForm<Goal> form = form(dialog, "hs.celebration", goal);
        TextArea how = fields.words("celebrate.how", NewCelebration.LENGTH);
        var on = today("celebrate.on");
        var step = fields.pickOrNone(
                "celebrate.step", goal.steps(), each -> each.draft().text());
        step.setVisible(!goal.steps().isEmpty());
        form.typed("how", how, Kept.TEXT).day("on", on, each -> Optional.empty());
        dialog.notice().field("step", step);
        form.offerDraft();
        dialog.with(new FormGrid().wide(how).wide(on).wide(step))
                .open(
                        desk.text("celebrate.do"),
                        reasons -> desk.services()
                                .track()
                                .progress()
                                .celebrate(new NewCelebration(
                                        goal.id(),
                                        step.getOptionalValue()
                                                .map(GoalStep::id)
                                                .orElse(null),
                                        day(on),
                                        how.getValue())),
                        desk.text("celebrate.saved"));
    }

    /** The goal that this one is joined with. */
    void merge(Goal goal, List<Goal> others) {
        var dialog = new FormDialog(
                desk.context(), desk.text("end.merge", Map.of("goal", GoalCard.name(desk, goal))), changed);
        var into = fields.pick("end.into", others, each -> GoalCard.name(desk, each));
        others.stream().findFirst().ifPresent(into::setValue);
        var by = whoSays("end.by");
        dialog.notice().field("into", into).field("by", by);
        dialog.says(desk.text("end.help"))
                .with(new FormGrid().wide(into).wide(by))
                .open(
                        desk.text("end.merge.do"),
                        reasons -> desk.services()
                                .track()
                                .ends()
                                .merge(
                                        goal.id(),
                                        goal.version(),
                                        into.getValue().id(),
                                        FamilyWord.of(
                                                text(by), desk.context().time().today())),
                        desk.text("end.merge.saved"));
    }

    /** The family wants a pause before its next goal. */
    void rest() {
        var reason = fields.line("next.reason", GoalEnds.REASON_LENGTH);
        reason.setHelperText(desk.text("next.reason.help"));
        var dialog = new FormDialog(desk.context(), desk.text("next.pause"), changed);
        dialog.notice().field("reason", reason);
        dialog.with(new FormGrid().wide(reason))
                .open(
                        desk.text("next.pause.do"),
                        reasons -> desk.services()
                                .track()
                                .ends()
                                .restBeforeNext(desk.plan().id(), reason.getValue()),
                        desk.text("next.pause.saved"));
    }
}
