package org.hearth.family.ui.referral;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.hearth.core.attachment.Attachments;
import org.hearth.core.document.PaperSize;
import org.hearth.core.draft.Drafts;
import org.hearth.core.failure.NotFound;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.agency.StaffMember;
import org.hearth.family.consent.PrintChoice;
import org.hearth.family.contact.Contact;
import org.hearth.family.contact.ContactForms;
import org.hearth.family.contact.ContactId;
import org.hearth.family.contact.Contacts;
import org.hearth.family.family.Families;
import org.hearth.family.family.Family;
import org.hearth.family.family.FamilyId;
import org.hearth.family.file.FamilyFiles;
import org.hearth.family.trail.Mistake;
import org.hearth.family.ui.extend.ContactNext;
import org.hearth.ui.PageAddress;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.file.AttachmentsSection;
import org.hearth.ui.form.FormDialog;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.RecordForm;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.PageSection;
import org.hearth.ui.part.PdfLink;

/** One form for a contact, with tick boxes for everything it was about: to write it in, and to correct it. */
public final class ContactPage extends Div implements BeforeEnterObserver {

    private static final int FORM_VERSION = 2;

    private final PageContext context;
    private final transient Fields fields;
    private final transient Services services;

    /** What the page works with. */
    record Services(
            Contacts contacts,
            ContactForms papers,
            Families families,
            StaffDirectory staff,
            Attachments attachments,
            List<ContactNext> next) {}

    ContactPage(PageContext context, Services services) {
        this.context = context;
        this.services = services;
        fields = new Fields(context);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = new FamilyId(PageAddress.id(event, "family"));
        services.families().requireWritable(asked);
        var family = services.families().get(asked);
        var stored = PageAddress.findId(event, "contact").map(id -> stored(family, new ContactId(id)));
        show(family, stored);
    }

    private List<String> topics(Optional<Contact> stored) {
        Set<String> borne = stored.map(each -> each.said().told().topics()).orElse(Set.of());
        return services.contacts().topics(borne);
    }

    private Contact stored(Family family, ContactId id) {
        var contact = services.contacts().get(id);
        if (!contact.family().equals(family.id())) {
            throw new NotFound("contact", id.value());
        }
        return contact;
    }

    private void show(Family family, Optional<Contact> stored) {
        removeAll();
        addClassName("hearth-stack");
        UUID record = stored.map(each -> each.id().value()).orElse(family.id().value());
        var form = new RecordForm<Contact>(context, new Drafts.Key("fam.contact", FORM_VERSION, record));
        var fieldset = new ContactForm(
                fields,
                new ContactForm.Present(
                        services.families().members(family.id()), staff(stored), topics(stored), stored));
        fieldset.bind(form);
        stored.ifPresent(each -> form.show(each, () -> Optional.of(stored(family, each.id()))));
        form.offerDraft();
        var name = context.text("fam.family.title", Map.of("name", family.name()));
        var header = new PageHeader(fields.text(stored.isPresent() ? "contact.correct" : "contact.title"))
                .about(name)
                .back(ReferralViews.family(family.id()), name)
                .primary(new Button(fields.text("contact.save"), click -> save(family.id(), fieldset, form, stored)))
                .inReach();
        header.also(new PdfLink(
                context,
                fields.text("contact.blank"),
                "contact.pdf",
                () -> services.papers().blank(family.id(), new PrintChoice(context.language(), PaperSize.LETTER))));
        stored.ifPresent(each -> header.also(new Button(context.text("fam.edit.do.mistake"), click -> takeOut(each))));
        add(
                header,
                form.notice(),
                new PageSection(fields.text("contact.what"), form.draft(), fieldset.content()),
                DangerNote.of(fields, services.contacts().hotline()));
        stored.flatMap(each -> AttachmentsSection.of(context, services.attachments(), FamilyFiles.of(each.id())))
                .ifPresent(this::add);
    }

    /** Everybody who works here, and who made the contact, even if they left. */
    private List<StaffMember> staff(Optional<Contact> stored) {
        var all = new ArrayList<>(services.staff().active());
        var codes = all.stream().map(StaffMember::code).toList();
        stored.map(each -> each.said().by())
                .filter(code -> !codes.contains(code))
                .ifPresent(code ->
                        all.addAll(services.staff().byCodes(Set.of(code)).values()));
        return all;
    }

    private void save(FamilyId family, ContactForm fieldset, RecordForm<Contact> form, Optional<Contact> stored) {
        if (stored.isEmpty()) {
            var id = new AtomicReference<ContactId>();
            form.attempt(
                    reasons -> id.set(services.contacts().log(fieldset.typed(family), reasons)),
                    () -> leave(family, next(id.get()), fields.text("contact.saved")));
            return;
        }
        form.save(
                (base, reasons) ->
                        services.contacts().correct(base.id(), base.version(), fieldset.typed(family), reasons),
                () -> leave(family, Optional.empty(), fields.text("contact.corrected")));
    }

    private void takeOut(Contact contact) {
        var reason = fields.line("contact.mistake_reason", Mistake.LENGTH);
        reason.setHelperText(context.text("fam.edit.mistake.reason.help"));
        var what = fields.listed("fam.contact_type").apply(contact.said().type().name());
        var dialog = new FormDialog(
                context,
                context.text("fam.edit.mistake.title", Map.of("what", what)),
                () -> UI.getCurrent().navigate(ReferralViews.family(contact.family())));
        dialog.notice().field("reason", reason);
        dialog.says(context.text("fam.edit.mistake.help"))
                .with(new FormGrid().wide(reason))
                .open(
                        context.text("fam.edit.mistake.do"),
                        reasons -> services.contacts().takeOut(contact.id(), contact.version(), reason.getValue()),
                        context.text("fam.edit.mistake.done"));
    }

    /** Some talks have a form of their own. */
    private Optional<String> next(ContactId id) {
        if (services.next().isEmpty()) {
            return Optional.empty();
        }
        var contact = services.contacts().get(id);
        return services.next().stream()
                .flatMap(each -> each.after(contact, context).stream())
                .findFirst();
    }

    private void leave(FamilyId family, Optional<String> next, String words) {
        var to = new Location(next.orElseGet(() -> ReferralViews.family(family)));
        UI.getCurrent().navigate(to.getPath(), to.getQueryParameters());
        Notices.done(context, words);
    }
}
