package org.hearth.family.ui.consent;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.family.family.Families;
import org.hearth.family.inspection.InspectionLists;
import org.hearth.family.inspection.RecordRequest;
import org.hearth.family.inspection.RecordRequests;
import org.hearth.family.privacy.ArchiveOrder;
import org.hearth.family.privacy.ArchiveReason;
import org.hearth.family.privacy.FamilyArchives;
import org.hearth.family.privacy.PrivacyLists;
import org.hearth.family.privacy.ReadyArchive;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Typed;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.PageSection;
import org.hearth.ui.part.ProgressPanel;

/** Makes an archive of everything about a family, for the agency or for somebody who asked, and hands it out. */
final class ArchivePage extends Div implements BeforeEnterObserver {

    private final PageContext context;
    private final transient Families families;
    private final transient RecordRequests requests;
    private final transient FamilyArchives archives;
    private final Div result = new Div();

    ArchivePage(PageContext context, Families families, RecordRequests requests, FamilyArchives archives) {
        this.context = context;
        this.families = families;
        this.requests = requests;
        this.archives = archives;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var people = FamilyPeople.of(event, families);
        var fields = new Fields(context);
        removeAll();
        result.removeAll();
        add(
                new PageHeader(fields.text("archive.title"))
                        .about(people.family().name())
                        .back(Fields.family(people.id()) + "/requests", fields.text("requests.title")),
                new PageSection(fields.text("archive.open"), form(people, fields)).help(fields.text("archive.help")));
    }

    private Component form(FamilyPeople people, Fields fields) {
        var request = receiver(people, fields);
        Select<ArchiveReason> reason =
                fields.pick("archive.reason", List.of(ArchiveReason.values()), fields.constant(PrivacyLists.REASON));
        request.addValueChangeListener(change -> {
            reason.setVisible(change.getValue() == null);
            if (change.getValue() != null) {
                reason.setValue(ArchiveReason.REQUEST);
            }
        });
        var language = fields.language();
        var notice = new RefusalNotice(context);
        notice.field("reason", reason);
        var make = new Button(fields.text("archive.make"));
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        make.addClickListener(click -> notice.attempt(
                reasons -> begin(archives.start(new ArchiveOrder(
                        people.id(),
                        request.getOptionalValue().map(RecordRequest::id).orElse(null),
                        Typed.needed("reason", reason),
                        language.getValue()))),
                () -> {}));
        var form = new Div(notice, new FormGrid(request, reason, language), make, result);
        form.addClassName("hearth-cards");
        return form;
    }

    private Select<RecordRequest> receiver(FamilyPeople people, Fields fields) {
        Select<RecordRequest> request =
                fields.pick("archive.for", requests.ofFamily(people.id()), each -> words(each, fields));
        request.setEmptySelectionAllowed(true);
        request.setEmptySelectionCaption(fields.text("archive.agency"));
        request.setPlaceholder(fields.text("archive.agency"));
        request.setHelperText(fields.text("archive.for.help"));
        return request;
    }

    private String words(RecordRequest request, Fields fields) {
        return request.asked().requesterName() + " · "
                + fields.coded(InspectionLists.KIND, request.asked().kind()) + " · "
                + new DateWords(context).date(request.asked().receivedOn());
    }

    private void begin(UUID job) {
        result.removeAll();
        result.add(new ProgressPanel(context, job, state -> show(job)));
    }

    private void show(UUID job) {
        result.removeAll();
        result.add(archives.find(job)
                .<Component>map(ready -> link(job, ready))
                .orElseGet(() -> new Paragraph(new Fields(context).text("archive.stopped"))));
    }

    private Anchor link(UUID job, ReadyArchive ready) {
        DownloadHandler handler = event -> {
            event.setFileName(ready.file());
            event.setContentType("application/zip");
            archives.send(job, event.getOutputStream());
        };
        var words = new Fields(context).text("archive.fetch", Map.of("file", ready.file()));
        var link = new Anchor(handler, words);
        link.addClassName("hearth-file-link");
        return link;
    }
}
