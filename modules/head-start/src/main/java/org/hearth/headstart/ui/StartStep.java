package org.hearth.headstart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.hearth.core.draft.Drafts;
import org.hearth.headstart.plan.Plan;
import org.hearth.headstart.plan.Plans;
import org.hearth.headstart.plan.Readiness;
import org.hearth.headstart.plan.ReadinessNote;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.DraftKeeper;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.MergeDialog;
import org.hearth.ui.form.Versions;
import org.hearth.ui.guide.TalkingPoints;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.PageSection;

/** The first step: how ready the family is, plans it already has, and who makes this one together. */
final class StartStep {

    private final PlanDesk desk;
    private final PlanFields fields;
    private final RefusalNotice notice;
    private final RadioButtonGroup<Readiness> readiness;
    private final DayField said;
    private final TextArea note;
    private final DraftKeeper draft;
    private final PlanAnswer<Optional<ReadinessNote>> answer;

    StartStep(PlanDesk desk) {
        this.desk = desk;
        fields = new PlanFields(desk.context());
        notice = new RefusalNotice(desk.context());
        readiness = fields.choice(
                "ready.label", List.of(Readiness.values()), value -> desk.text("ready." + PlanFields.lower(value)));
        said = fields.day("ready.on");
        said.setMax(desk.context().time().today());
        note = fields.words("ready.note", ReadinessNote.NOTE_LENGTH);
        note.setHelperText(desk.text("ready.note.help"));
        draft = new DraftKeeper(
                        desk.context(),
                        new Drafts.Key("hs.ready", 1, desk.plan().id().value()))
                .text("note", note);
        answer = new PlanAnswer<>(
                desk, notice, new PlanAnswer.Parts<>(this::mine, StartStep::stored, this::save, this::merge));
    }

    Component content() {
        show(Optional.ofNullable(desk.plan().readiness()));
        draft.offer();
        readiness.addValueChangeListener(change -> saveIf(change.isFromClient()));
        said.addValueChangeListener(change -> saveIf(change.isFromClient()));
        note.addBlurListener(left -> saveIf(true));
        var ready = new PageSection(desk.text("ready.title"), notice, readiness, new FormGrid(said).wide(note), draft)
                .help(desk.text("ready.help"));
        return new Div(
                fields.lead("start.lead"),
                new TalkingPoints(desk.context(), talk()),
                ready,
                new OtherPlans(desk).content(),
                new MadeTogether(desk).content(),
                new StartDay(desk).content());
    }

    private List<String> talk() {
        return List.of(desk.text("start.talk.1"), desk.text("start.talk.2"), desk.text("start.talk.3"));
    }

    private void show(Optional<ReadinessNote> known) {
        known.map(ReadinessNote::value).ifPresentOrElse(readiness::setValue, readiness::clear);
        said.setValue(known.map(ReadinessNote::on)
                .orElseGet(() -> desk.context().time().today()));
        note.setValue(known.map(ReadinessNote::note).orElse(""));
    }

    private void saveIf(boolean byHand) {
        if (byHand && mine().isPresent()) {
            answer.save();
        }
    }

    private Optional<ReadinessNote> mine() {
        if (readiness.isEmpty() || said.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ReadinessNote(readiness.getValue(), said.getValue(), note.getValue()));
    }

    private static Optional<ReadinessNote> stored(Plan plan) {
        return Optional.ofNullable(plan.readiness());
    }

    private void save(Plans plans, Plan plan, Optional<ReadinessNote> value) {
        plans.noteReadiness(plan.id(), plan.version(), value.orElseThrow());
        draft.discard();
    }

    private void merge(MergeDialog dialog, Versions<Optional<ReadinessNote>> all) {
        var dates = new DateWords(desk.context());
        var today = desk.context().time().today();
        dialog.field(
                        desk.text("ready.label"),
                        all.of(each -> each.map(ReadinessNote::value)),
                        value -> value.map(each -> desk.text("ready." + PlanFields.lower(each)))
                                .orElse(""),
                        value -> value.ifPresentOrElse(readiness::setValue, readiness::clear))
                .field(
                        desk.text("ready.on"),
                        all.of(each -> each.map(ReadinessNote::on).orElse(today)),
                        dates::date,
                        said::setValue)
                .text(
                        desk.text("ready.note"),
                        all.of(each -> each.map(ReadinessNote::note).orElse("")),
                        note::setValue);
    }
}
