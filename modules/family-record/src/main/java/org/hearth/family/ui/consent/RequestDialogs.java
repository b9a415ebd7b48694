package org.hearth.family.ui.consent;

import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.draft.Drafts;
import org.hearth.family.consent.ConsentLists;
import org.hearth.family.disclosure.Statement;
import org.hearth.family.inspection.Answer;
import org.hearth.family.inspection.InspectionLists;
import org.hearth.family.inspection.NewRecordRequest;
import org.hearth.family.inspection.Outcome;
import org.hearth.family.inspection.RecordRequest;
import org.hearth.family.inspection.RecordRequests;
import org.hearth.family.inspection.RequestKind;
import org.hearth.family.person.PersonId;
import org.hearth.ui.PageContext;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormDialog;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Kept;
import org.hearth.ui.form.Typed;

/** The few fields in which a request is written down, answered, and followed by a statement. */
final class RequestDialogs {

    private static final int FORM_VERSION = 1;

    private final PageContext context;
    private final RecordRequests requests;
    private final Runnable changed;
    private final Fields fields;

    RequestDialogs(PageContext context, RecordRequests requests, Runnable changed) {
        this.context = context;
        this.requests = requests;
        this.changed = changed;
        fields = new Fields(context);
    }

    void receive(FamilyPeople people) {
        var kind = fields.pick("request.kind", List.of(RequestKind.values()), fields.constant(InspectionLists.KIND));
        kind.setValue(RequestKind.INSPECT);
        Select<PersonId> person = fields.pick("request.person", people.ids(), people::name);
        people.ids().stream().reduce((first, last) -> last).ifPresent(person::setValue);
        Select<PersonId> requester = fields.pick("request.requester", people.ids(), people::name);
        requester.setEmptySelectionAllowed(true);
        people.family().findPrimaryAdult().filter(people.ids()::contains).ifPresent(requester::setValue);
        var name = fields.line("request.name", NewRecordRequest.NAME_LENGTH);
        name.setHelperText(fields.text("request.name.help"));
        var part = fields.words("request.part", NewRecordRequest.PART_LENGTH);
        var received = today("request.received");
        var dialog = dialog("request.make");
        dialog.<RecordRequest>form(key("fam.request", people.id().value()))
                .typed("kind", kind, Kept.constant(RequestKind.class))
                .typed("person", person, FamilyPeople.KEPT)
                .typed("requester", requester, FamilyPeople.KEPT)
                .typed("requesterName", name, Kept.TEXT)
                .typed("part", part, Kept.TEXT)
                .day("receivedOn", received, each -> Optional.empty())
                .offerDraft();
        dialog.with(new FormGrid(kind, person, requester, name, received).wide(part))
                .open(
                        fields.text("request.make"),
                        reasons -> requests.receive(new NewRecordRequest(
                                people.id(),
                                Typed.needed("person", person),
                                requester.getValue(),
                                requester.getOptionalValue().map(people::name).orElse(name.getValue()),
                                Typed.needed("kind", kind),
                                part.getValue(),
                                day(received))),
                        fields.text("request.make.done"));
    }

    void answer(RecordRequest request) {
        var outcome =
                fields.pick("request.outcome", List.of(Outcome.values()), fields.constant(InspectionLists.OUTCOME));
        var words = fields.words("request.words", Answer.LENGTH);
        words.setHelperText(fields.text("request.words.help"));
        var on = fields.day("request.on");
        var dialog = dialog("request.answer");
        var form = dialog.<RecordRequest>form(
                        key("fam.request_answer", request.id().value()))
                .field(
                        "outcome",
                        outcome,
                        Kept.constant(Outcome.class),
                        each -> each.findAnswer().map(Answer::outcome),
                        value -> fields.coded(InspectionLists.OUTCOME, value))
                .text(
                        "words",
                        words,
                        each -> each.findAnswer().map(Answer::words).orElse(""))
                .day("on", on, each -> each.findAnswer().map(Answer::on))
                .standsOn(request, () -> Optional.of(requests.get(request.id())));
        outcome.setValue(Outcome.GRANTED);
        on.setValue(context.time().today());
        form.offerDraft();
        dialog.with(new FormGrid(outcome, on).wide(words))
                .edit(
                        fields.text("request.answer"),
                        form,
                        (base, reasons) -> requests.answer(
                                base.id(),
                                base.version(),
                                new Answer(Typed.needed("outcome", outcome), words.getValue(), day(on))),
                        fields.text("request.answer.done"));
    }

    void state(RecordRequest request) {
        var words = fields.words("request.statement", Statement.LENGTH);
        var kinds = fields.several(
                "request.statement.kinds", ConsentLists.RECORD_KIND.values(), fields.listed(ConsentLists.RECORD_KIND));
        var dialog = dialog("request.state");
        dialog.<RecordRequest>form(key("fam.request_statement", request.id().value()))
                .typed("words", words, Kept.TEXT)
                .typed("kinds", kinds, Kept.TEXT.several())
                .offerDraft();
        dialog.with(new FormGrid().wide(words).wide(kinds))
                .open(
                        fields.text("request.state"),
                        reasons -> requests.state(request.id(), kinds.getValue(), words.getValue()),
                        fields.text("request.state.done"));
    }

    private FormDialog dialog(String key) {
        return new FormDialog(context, fields.text(key), changed).says(fields.text(key + ".help"));
    }

    private static Drafts.Key key(String form, UUID record) {
        return new Drafts.Key(form, FORM_VERSION, record);
    }

    private DayField today(String key) {
        var field = fields.day(key);
        field.setValue(context.time().today());
        return field;
    }

    private LocalDate day(DayField field) {
        return field.getOptionalValue().orElseGet(() -> context.time().today());
    }
}
