package org.hearth.family.ui.consent;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearth.family.consent.ConsentPermissions;
import org.hearth.family.disclosure.Statement;
import org.hearth.family.disclosure.Statements;
import org.hearth.family.family.Families;
import org.hearth.family.inspection.Extracts;
import org.hearth.family.inspection.InspectionLists;
import org.hearth.family.inspection.RecordRequest;
import org.hearth.family.inspection.RecordRequests;
import org.hearth.family.inspection.RequestState;
import org.hearth.family.privacy.PrivacyPermissions;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.Badge;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.PageSection;
import org.hearth.ui.part.PdfLink;

/** What a family asked of its record: to see it, to have a copy, to correct it, to be heard. */
final class RequestsPage extends Div implements BeforeEnterObserver {

    private final PageContext context;
    private final transient Families families;
    private final transient Services services;

    /** What the page works with. */
    record Services(RecordRequests requests, Statements statements, Extracts extracts) {}

    RequestsPage(PageContext context, Families families, Services services) {
        this.context = context;
        this.families = families;
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(FamilyPeople.of(event, families));
    }

    private void show(FamilyPeople people) {
        removeAll();
        var fields = new Fields(context);
        var all = services.requests().ofFamily(people.id());
        var header = new PageHeader(fields.text("requests.title"))
                .about(people.family().name())
                .back(Fields.family(people.id()), people.family().name());
        add(header);
        if (context.access().allows(PrivacyPermissions.EXPORT)) {
            add(Fields.link(Fields.family(people.id()) + "/archive", fields.text("archive.open")));
        }
        if (context.access().allows(ConsentPermissions.WRITE) && families.isOwn(people.id())) {
            header.primary(new Button(
                    fields.text("request.make"),
                    click -> new RequestDialogs(context, services.requests(), () -> show(people)).receive(people)));
        }
        if (all.isEmpty()) {
            add(new EmptyState(fields.text("requests.none"), fields.text("requests.none.help")));
        }
        all.forEach(each -> add(section(each, people)));
        statements(people);
    }

    private Component section(RecordRequest request, FamilyPeople people) {
        var fields = new Fields(context);
        var dates = new DateWords(context);
        var asked = request.asked();
        var line = new Div(
                new Badge(Badge.Tone.NEUTRAL, context.text("fam.request.state." + request.state())),
                new Span(fields.text(
                        "request.asked",
                        Map.of("name", asked.requesterName(), "day", dates.date(asked.receivedOn())))));
        line.addClassName("hearth-actions");
        if (request.state() == RequestState.RECEIVED) {
            line.add(dates.dueBadge(request.dueOn()));
        }
        var heading = fields.coded(InspectionLists.KIND, asked.kind()) + " · " + people.name(asked.person());
        var section = new PageSection(heading, line);
        if (!asked.part().isEmpty()) {
            section.add(new Paragraph(asked.part()));
        }
        request.findAnswer()
                .ifPresent(answer ->
                        section.add(new Paragraph(fields.coded(InspectionLists.OUTCOME, answer.outcome()) + " · "
                                + dates.date(answer.on())
                                + (answer.words().isEmpty() ? "" : " · " + answer.words()))));
        section.add(actions(request, people, fields));
        return section;
    }

    private Div actions(RecordRequest request, FamilyPeople people, Fields fields) {
        var dialogs = new RequestDialogs(context, services.requests(), () -> show(people));
        var actions = new Div();
        actions.addClassName("hearth-actions");
        boolean waits = request.state() == RequestState.RECEIVED;
        if (waits && context.access().allows(ConsentPermissions.ANSWER)) {
            actions.add(new Button(fields.text("request.answer"), click -> dialogs.answer(request)));
        }
        if (request.mayHaveStatement()
                && context.access().allows(ConsentPermissions.WRITE)
                && families.isOwn(people.id())) {
            actions.add(new Button(fields.text("request.state"), click -> dialogs.state(request)));
        }
        for (var language : List.of(Locale.ENGLISH, Fields.SPANISH)) {
            actions.add(new PdfLink(
                    context,
                    fields.text("request.print." + language.getLanguage()),
                    "DOC-21.pdf",
                    () -> services.extracts().reply(request.id(), fields.print(language))));
        }
        return actions;
    }

    private void statements(FamilyPeople people) {
        var all = services.statements().about(people.ids());
        if (all.isEmpty()) {
            return;
        }
        var lines = new UnorderedList();
        lines.addClassName("hearth-lines");
        all.forEach(each -> lines.add(line(each)));
        var fields = new Fields(context);
        add(new PageSection(fields.text("statements.title"), lines).help(fields.text("statements.help")));
    }

    private ListItem line(Statement statement) {
        var part = new Span(statement.part());
        part.addClassName("name");
        var rest = " · " + statement.words() + " · " + statement.by() + " · "
                + new ReleaseWords(context).kinds(statement.kinds());
        return new ListItem(part, new Span(rest));
    }
}
