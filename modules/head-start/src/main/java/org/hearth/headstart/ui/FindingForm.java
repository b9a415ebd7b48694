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
import java.util.function.Function;
import org.hearth.core.draft.Drafts;
import org.hearth.headstart.assessment.Assessment;
import org.hearth.headstart.assessment.Finding;
import org.hearth.headstart.assessment.FindingDraft;
import org.hearth.headstart.assessment.SupportPlan;
import org.hearth.headstart.program.HeadStartLists;
import org.hearth.headstart.program.Outcome;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.DraftKeeper;
import org.hearth.ui.form.FormGrid;

/** Writes down one strength, skill, need, interest or hope under an outcome. */
final class FindingForm {

    private static final List<Integer> LEVELS = List.of(1, 2, 3, 4, 5);
    private static final String FAMILY = "family";

    private final PlanDesk desk;
    private final Outcome outcome;
    private final Optional<Finding> known;
    private final Runnable saved;
    private final RefusalNotice notice;
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
    private final DraftKeeper draft;

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
        source.setEmptySelectionAllowed(false);
        domain = fields.pick("finding.domain", HeadStartLists.DOMAINS.values(), fields.listed("hs.domain"));
        level = fields.pick("finding.level", LEVELS, value -> desk.text("level." + value));
        immediate = new Checkbox(desk.text("finding.immediate"));
        what = fields.line("finding.what", SupportPlan.LENGTH);
        who = fields.line("finding.who", SupportPlan.LENGTH);
        howOften = fields.line("finding.how_often", SupportPlan.LENGTH);
        notice = new RefusalNotice(desk.context())
                .field("kind", kind)
                .field("note", note)
                .field("source", source)
                .field("domain", domain)
                .field("level", level);
        var record =
                known.map(each -> each.id().value()).orElse(desk.plan().id().value());
        draft = new DraftKeeper(desk.context(), new Drafts.Key("hs.finding." + outcome.name(), 1, record));
    }

    Component content() {
        clear();
        known.map(Finding::draft).ifPresent(this::show);
        Function<String, String> same = value -> value;
        draft.field("kind", kind, same, same)
                .text("note", note)
                .field("source", source, same, same)
                .field("domain", domain, same, same)
                .field("level", level, value -> Integer.toString(value), Integer::valueOf)
                .flag("immediate", immediate)
                .text("what", what)
                .text("who", who)
                .text("howOften", howOften);
        draft.offer();
        kind.addValueChangeListener(change -> showNeed());
        var support = new Div(new Paragraph(desk.text("finding.support.help")), new FormGrid(what, who, howOften));
        support.addClassName("hearth-cards");
        need.addClassName("hearth-cards");
        need.add(new FormGrid(domain, level).wide(immediate), new Details(desk.text("finding.support"), support));
        var add = new Button(desk.text(known.isPresent() ? "finding.save" : "finding.add"), click -> save());
        var form = new Div(draft, kind, new FormGrid().wide(note).put(source), need, notice, new Div(add));
        form.addClassNames("hearth-cards", "hearth-finding");
        return form;
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

    private void show(FindingDraft stored) {
        kind.setValue(stored.kind());
        note.setValue(stored.note());
        source.setValue(stored.source());
        if (!stored.domain().isEmpty()) {
            domain.setValue(stored.domain());
        }
        if (stored.level() > 0) {
            level.setValue(stored.level());
        }
        immediate.setValue(stored.immediate());
        what.setValue(stored.support().what());
        who.setValue(stored.support().who());
        howOften.setValue(stored.support().howOften());
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
        notice.attempt(reasons -> store(), () -> {
            draft.discard();
            clear();
            saved.run();
            kind.getElement().callJsFunction("focus");
        });
    }

    private void store() {
        var assessments = desk.services().assessments();
        known.ifPresentOrElse(
                finding -> assessments.change(finding.id(), finding.version(), typed()),
                () -> assessments.add(desk.assessment().map(Assessment::id).orElseThrow(), typed()));
    }
}
