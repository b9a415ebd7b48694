package org.hearth.headstart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.hearth.core.draft.Drafts;
import org.hearth.headstart.assessment.Assessment;
import org.hearth.headstart.assessment.Finding;
import org.hearth.headstart.assessment.FindingDraft;
import org.hearth.headstart.assessment.FindingId;
import org.hearth.headstart.assessment.SupportPlan;
import org.hearth.headstart.program.HeadStartLists;
import org.hearth.headstart.program.Outcome;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Kept;
import org.hearth.ui.form.RecordForm;

/** Writes down one strength, skill, need, interest or hope under an outcome. */
final class FindingForm {

    private static final List<Integer> LEVELS = List.of(1, 2, 3, 4, 5);
    private static final String FAMILY = "family";

    private final PlanDesk desk;
    private final Outcome outcome;
    private final Optional<Finding> known;
    private final Runnable saved;
    private final RadioButtonGroup<String> kind;
    private final TextArea note;
    private final Select<String> source;
    private final Select<String> domain;
    private final Select<Integer> level;
    private final Checkbox immediate;
    private final TextField what;
    private final TextField who;
    private final TextField howOften;
    private final Div need = new Div();
    private final RecordForm<Finding> form;

    /**
     * The form of one finding.
     *
     * @param known empty for a new one
     */
    FindingForm(PlanDesk desk, Outcome outcome, Optional<Finding> known, Runnable saved) {
        this.desk = desk;
        this.outcome = outcome;
        this.known = known;
        this.saved = saved;
        var fields = new PlanFields(desk.context());
        kind = fields.choice(
                "finding.kind", HeadStartLists.FINDING_KINDS.values(), value -> desk.text("kind." + value));
        note = fields.words("finding.note", FindingDraft.NOTE_LENGTH);
        source = fields.pick("finding.source", HeadStartLists.SOURCES.values(), fields.listed("hs.source"));
        domain = fields.pickOrNone("finding.domain", HeadStartLists.DOMAINS.values(), fields.listed("hs.domain"));
        level = fields.pickOrNone("finding.level", LEVELS, value -> desk.text("level." + value));
        immediate = new Checkbox(desk.text("finding.immediate"));
        what = fields.line("finding.what", SupportPlan.LENGTH);
        who = fields.line("finding.who", SupportPlan.LENGTH);
        howOften = fields.line("finding.how_often", SupportPlan.LENGTH);
        var record =
                known.map(each -> each.id().value()).orElse(desk.plan().id().value());
        form = new RecordForm<>(desk.context(), new Drafts.Key("hs.finding." + outcome.name(), 1, record));
        bind(fields);
    }

    private void bind(PlanFields fields) {
        form.code("kind", kind, each -> each.draft().kind(), value -> desk.text("kind." + value))
                .text("note", note, each -> each.draft().note())
                .code("source", source, each -> each.draft().source(), fields.listed("hs.source"))
                .code("domain", domain, each -> each.draft().domain(), fields.listed("hs.domain"))
                .field(
                        "level",
                        level,
                        new Kept<>(value -> Integer.toString(value), Integer::valueOf),
                        each -> Optional.of(each.draft().level()).filter(value -> value > 0),
                        value -> desk.text("level." + value))
                .flag("immediate", immediate, each -> each.draft().immediate())
                .text("what", what, each -> each.draft().support().what())
                .text("who", who, each -> each.draft().support().who())
                .text("howOften", howOften, each -> each.draft().support().howOften());
    }

    Component content() {
        clear();
        known.ifPresent(finding -> form.show(finding, () -> stored(finding.id())));
        showNeed();
        form.offerDraft();
        kind.addValueChangeListener(change -> showNeed());
        var support = new Div(new Paragraph(desk.text("finding.support.help")), new FormGrid(what, who, howOften));
        support.addClassName("hearth-cards");
        need.addClassName("hearth-cards");
        need.add(new FormGrid(domain, level).wide(immediate), new Details(desk.text("finding.support"), support));
        var add = new Button(desk.text(known.isPresent() ? "finding.save" : "finding.add"), click -> save());
        var all = new Div(form.draft(), kind, new FormGrid().wide(note).put(source), need, form.notice(), new Div(add));
        all.addClassNames("hearth-cards", "hearth-finding");
        return all;
    }

    private void showNeed() {
        need.setVisible(FindingDraft.NEED.equals(kind.getValue()));
    }

    private void clear() {
        kind.clear();
        note.clear();
        source.setValue(FAMILY);
        domain.clear();
        level.clear();
        immediate.clear();
        List.of(what, who, howOften).forEach(TextField::clear);
        showNeed();
    }

    private FindingDraft typed() {
        var chosen = Optional.ofNullable(kind.getValue()).orElse("");
        boolean needed = chosen.equals(FindingDraft.NEED);
        return new FindingDraft(
                outcome,
                needed ? Optional.ofNullable(domain.getValue()).orElse("") : "",
                chosen,
                Optional.ofNullable(source.getValue()).orElse(""),
                needed ? Optional.ofNullable(level.getValue()).orElse(0) : 0,
                note.getValue(),
                needed && immediate.getValue(),
                needed ? new SupportPlan(who.getValue(), what.getValue(), howOften.getValue()) : SupportPlan.NONE);
    }

    private void save() {
        var assessments = desk.services().assessments();
        if (known.isPresent()) {
            form.save((base, reasons) -> assessments.change(base.id(), base.version(), typed()), this::done);
            return;
        }
        var assessment = desk.assessment().map(Assessment::id).orElseThrow();
        form.attempt(reasons -> assessments.add(assessment, typed()), this::done);
    }

    private void done() {
        clear();
        saved.run();
        kind.getElement().callJsFunction("focus");
    }

    private Optional<Finding> stored(FindingId finding) {
        desk.reload();
        return desk.assessment().stream()
                .flatMap(each -> each.findings().stream())
                .filter(each -> each.id().equals(finding))
                .findFirst();
    }
}
