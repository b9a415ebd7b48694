package org.hearth.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Map;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.draft.Drafts;
import org.hearth.family.emergency.EmergencyAccess;
import org.hearth.family.emergency.EmergencyLine;
import org.hearth.family.emergency.EmergencyOpening;
import org.hearth.ui.PageContext;
import org.hearth.ui.form.FormDialog;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Kept;
import org.hearth.ui.form.LabelledFields;
import org.hearth.ui.list.Column;
import org.hearth.ui.list.RecordList;
import org.hearth.ui.part.Badge;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageHeader;

/** What was opened in an emergency, for those who answer for it: by whom, why, how long, and whether somebody looked. */
public final class EmergenciesPage extends Div implements BeforeEnterObserver {

    private static final int FORM_VERSION = 1;

    private final PageContext context;
    private final transient EmergencyAccess emergencies;
    private final transient LabelledFields fields;
    private final RecordList<EmergencyLine> list;
    private boolean waiting = true;

    EmergenciesPage(PageContext context, EmergencyAccess emergencies) {
        this.context = context;
        this.emergencies = emergencies;
        fields = new LabelledFields(context, "fam.emergency");
        list = new RecordList<>(context, columns(), this::rows)
                .named(fields.text("list.title"))
                .chip(fields.text("list.waiting"), true, pressed -> waiting = pressed)
                .summary(total -> fields.text("list.count", Map.of("count", total)))
                .whenEmpty(new EmptyState(fields.text("list.none"), fields.text("list.none.help")));
        add(new PageHeader(fields.text("list.title")), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.reload();
    }

    private Page<EmergencyLine> rows(PageRequest request) {
        return emergencies.list(!waiting, request);
    }

    private List<Column<EmergencyLine>> columns() {
        return List.of(
                Column.<EmergencyLine>text("", context.text("fam.family.name"), EmergenciesPage::family)
                        .drawn(row -> new Anchor(
                                FamilyRecordViews.FAMILIES + "/"
                                        + row.opening().family().value(),
                                family(row))),
                Column.text("", fields.text("list.who"), row -> row.opening().userName()),
                Column.text("", fields.text("list.when"), row -> moment(row.opening())),
                Column.text("", fields.text("list.why"), row -> row.opening().reason()),
                Column.<EmergencyLine>text("", fields.text("list.state"), row -> state(row.opening()))
                        .drawn(row -> badge(row.opening())),
                Column.<EmergencyLine>text("", fields.text("list.review"), row -> reviewed(row.opening()))
                        .drawn(row -> act(row.opening())));
    }

    private static String family(EmergencyLine row) {
        return row.familyName() + " · " + row.familyNumber();
    }

    private String moment(EmergencyOpening opening) {
        var dates = new DateWords(context);
        return fields.text(
                "list.from_to", Map.of("from", dates.moment(opening.from()), "to", dates.moment(opening.end())));
    }

    private boolean isRunning(EmergencyOpening opening) {
        return opening.isRunningAt(context.time().now());
    }

    private String state(EmergencyOpening opening) {
        return fields.text(isRunning(opening) ? "list.running" : "list.over");
    }

    private Badge badge(EmergencyOpening opening) {
        return new Badge(isRunning(opening) ? Badge.Tone.SOON : Badge.Tone.NEUTRAL, state(opening));
    }

    private String reviewed(EmergencyOpening opening) {
        return opening.reviewed()
                .map(each -> fields.text(
                        "list.reviewed",
                        Map.of("by", each.by(), "day", new DateWords(context).moment(each.at()), "note", each.note())))
                .orElse("");
    }

    private Component act(EmergencyOpening opening) {
        if (opening.reviewed().isPresent()) {
            return new Span(reviewed(opening));
        }
        return isRunning(opening)
                ? named(new Button(fields.text("end"), click -> end(opening)), opening)
                : named(new Button(fields.text("review"), click -> review(opening)), opening);
    }

    private Button named(Button button, EmergencyOpening opening) {
        button.setAriaLabel(fields.text(
                "list.act_of", Map.of("act", button.getText(), "who", opening.userName(), "when", moment(opening))));
        return button;
    }

    private void end(EmergencyOpening opening) {
        new FormDialog(context, fields.text("end"), list::reload)
                .says(fields.text("end.help", Map.of("who", opening.userName())))
                .open(fields.text("end"), reasons -> emergencies.end(opening.id()), fields.text("ended"));
    }

    private void review(EmergencyOpening opening) {
        var note = fields.words("review.note", EmergencyOpening.Review.NOTE_LENGTH);
        var dialog = new FormDialog(context, fields.text("review"), list::reload).says(opening.reason());
        dialog.<EmergencyOpening>form(new Drafts.Key(
                        "fam.emergency_review", FORM_VERSION, opening.id().value()))
                .typed("note", note, Kept.TEXT)
                .offerDraft();
        dialog.with(new FormGrid().wide(note))
                .open(
                        fields.text("review.do"),
                        reasons -> emergencies.review(opening.id(), opening.version(), note.getValue()),
                        fields.text("review.done"));
    }
}
