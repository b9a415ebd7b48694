package org.hearth.family.ui.consent;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.hearth.family.consent.ConsentLists;
import org.hearth.family.disclosure.Statement;
import org.hearth.family.inspection.Answer;
import org.hearth.family.inspection.InspectionLists;
import org.hearth.family.inspection.NewRecordRequest;
import org.hearth.family.inspection.Outcome;
import org.hearth.family.inspection.RecordRequest;
import org.hearth.family.inspection.RecordRequests;
import org.hearth.family.inspection.RequestKind;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.FormGrid;

/** The few fields in which a request is written down, answered, and followed by a statement. */
final class RequestDialogs {

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
        var person = fields.pick("request.person", people.ids(), people::name);
        people.ids().stream().reduce((first, last) -> last).ifPresent(person::setValue);
        var requester = fields.pick("request.requester", people.ids(), people::name);
        requester.setEmptySelectionAllowed(true);
        var name = fields.line("request.name", NewRecordRequest.NAME_LENGTH);
        name.setHelperText(fields.text("request.name.help"));
        people.family().findPrimaryAdult().filter(people.ids()::contains).ifPresent(requester::setValue);
        var part = fields.words("request.part", NewRecordRequest.PART_LENGTH);
        var received = fields.day("request.received");
        received.setValue(context.time().today());
        var notice = new RefusalNotice(context)
                .field("requesterName", name)
                .field("part", part)
                .field("receivedOn", received);
        open(
                "request.make",
                notice,
                () -> requests.receive(new NewRecordRequest(
                        people.id(),
                        person.getValue(),
                        requester.getValue(),
                        Optional.ofNullable(requester.getValue())
                                .map(people::name)
                                .orElse(name.getValue()),
                        kind.getValue(),
                        part.getValue(),
                        received.getOptionalValue().orElse(context.time().today()))),
                new Paragraph(fields.text("request.make.help")),
                notice,
                new FormGrid(kind, person, requester, name, received).wide(part));
    }

    void answer(RecordRequest request) {
        var outcome =
                fields.pick("request.outcome", List.of(Outcome.values()), fields.constant(InspectionLists.OUTCOME));
        outcome.setValue(Outcome.GRANTED);
        var words = fields.words("request.words", Answer.LENGTH);
        words.setHelperText(fields.text("request.words.help"));
        var on = fields.day("request.on");
        on.setValue(context.time().today());
        var notice = new RefusalNotice(context).field("words", words).field("on", on);
        open(
                "request.answer",
                notice,
                () -> requests.answer(
                        request.id(),
                        request.version(),
                        new Answer(
                                outcome.getValue(),
                                words.getValue(),
                                on.getOptionalValue().orElse(context.time().today()))),
                new Paragraph(fields.text("request.answer.help")),
                notice,
                new FormGrid(outcome, on).wide(words));
    }

    void state(RecordRequest request) {
        var words = fields.words("request.statement", Statement.LENGTH);
        var kinds = fields.several(
                "request.statement.kinds", ConsentLists.RECORD_KIND.values(), fields.listed(ConsentLists.RECORD_KIND));
        var notice = new RefusalNotice(context).field("words", words).field("kinds", kinds);
        open(
                "request.state",
                notice,
                () -> requests.state(request.id(), kinds.getValue(), words.getValue()),
                new Paragraph(fields.text("request.state.help")),
                notice,
                new FormGrid().wide(words).wide(kinds));
    }

    private void open(String key, RefusalNotice notice, Runnable act, Component... content) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(fields.text(key));
        var save = new Button(
                fields.text(key),
                click -> notice.attempt(reasons -> act.run(), () -> {
                    dialog.close();
                    Notices.done(context, fields.text(key + ".done"));
                    changed.run();
                }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var body = new Div(content);
        body.addClassName("hearth-cards");
        dialog.add(body);
        dialog.getFooter().add(new Button(context.text("ui.cancel"), click -> dialog.close()), save);
        dialog.open();
    }
}
