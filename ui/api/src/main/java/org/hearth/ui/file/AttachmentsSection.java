package org.hearth.ui.file;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.attachment.Attachment;
import org.hearth.core.attachment.AttachmentSubject;
import org.hearth.core.attachment.Attachments;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.Badge;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageSection;

/** The files attached to one record: what they are, how large, who added them and when; ways to add, check and void them. */
public final class AttachmentsSection {

    private final PageContext context;
    private final Attachments attachments;
    private final AttachmentSubject subject;
    private final Div place = new Div();
    private final boolean mayChange;

    private AttachmentsSection(PageContext context, Attachments attachments, AttachmentSubject subject) {
        this.context = context;
        this.attachments = attachments;
        this.subject = subject;
        mayChange = attachments.mayChange(subject);
    }

    /** The section for {@code subject}; empty when the caller may not see its files. */
    public static Optional<PageSection> of(PageContext context, Attachments attachments, AttachmentSubject subject) {
        return attachments.maySee(subject)
                ? Optional.of(new AttachmentsSection(context, attachments, subject).content())
                : Optional.empty();
    }

    /** The same without a heading, for a place that has one. */
    static Div plain(PageContext context, Attachments attachments, AttachmentSubject subject) {
        var section = new AttachmentsSection(context, attachments, subject);
        section.load();
        var all = new Div(section.place);
        if (section.mayChange) {
            all.add(section.adding());
        }
        return all;
    }

    private PageSection content() {
        load();
        var section = new PageSection(context.text("ui.files.title"), place);
        return mayChange ? section.actions(adding()) : section;
    }

    private Button adding() {
        return new Button(context.text("ui.files.add"), click -> dialogs().add(subject));
    }

    private AttachmentDialogs dialogs() {
        return new AttachmentDialogs(context, attachments, this::load);
    }

    private void load() {
        place.removeAll();
        var files = attachments.of(subject);
        if (files.isEmpty()) {
            place.add(new EmptyState(context.text("ui.files.none"), context.text("ui.files.none.help")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("hearth-files");
        files.forEach(each -> list.add(line(each)));
        place.add(list);
    }

    private ListItem line(Attachment file) {
        var known = new Span(String.join(
                " · ",
                context.text("ui.file.type." + file.type().name()),
                FileSize.words(context, file.size()),
                context.text(
                        "ui.files.added",
                        Map.of("name", file.addedByName(), "when", new DateWords(context).moment(file.addedAt())))));
        known.addClassName("quiet");
        var item = new ListItem(new Div(new FileLink(context, attachments, file)), known);
        if (!file.description().isEmpty()) {
            item.add(new Paragraph(file.description()));
        }
        file.voided().ifPresent(voided -> item.add(taken(voided)));
        item.add(acts(file));
        return item;
    }

    private Div taken(Attachment.Voided voided) {
        var who = context.text(
                "ui.files.voided.by",
                Map.of(
                        "name",
                        voided.byName(),
                        "when",
                        new DateWords(context).moment(voided.at()),
                        "reason",
                        voided.reason()));
        return new Div(new Badge(Badge.Tone.NEUTRAL, context.text("ui.files.voided")), new Span(" " + who));
    }

    private Div acts(Attachment file) {
        var acts = new Div(new IntegrityCheck(context, file.title(), () -> attachments.check(file.id())));
        acts.addClassName("hearth-actions");
        if (mayChange && file.voided().isEmpty()) {
            var mistake =
                    new Button(context.text("ui.files.void"), click -> dialogs().makeVoid(file));
            mistake.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            mistake.setAriaLabel(context.text("ui.files.void") + ": " + file.title());
            acts.addComponentAsFirst(mistake);
        }
        return acts;
    }
}
