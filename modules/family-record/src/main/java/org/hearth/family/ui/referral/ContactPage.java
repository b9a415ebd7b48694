package org.hearth.family.ui.referral;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Map;
import org.hearth.core.draft.Drafts;
import org.hearth.core.failure.NotFound;
import org.hearth.family.contact.Contacts;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.DraftKeeper;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.PageSection;

/** One form for a contact, with tick boxes for everything it was about. */
public final class ContactPage extends Div implements BeforeEnterObserver {

    private static final int FORM_VERSION = 1;

    private final PageContext context;
    private final transient Fields fields;
    private final transient Contacts contacts;
    private final transient Families families;

    ContactPage(PageContext context, Contacts contacts, Families families) {
        this.context = context;
        this.contacts = contacts;
        this.families = families;
        fields = new Fields(context);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var family = event.getRouteParameters()
                .get("family")
                .flatMap(Fields::id)
                .map(FamilyId::new)
                .orElseThrow(() -> new NotFound("family", ""));
        show(family);
    }

    private void show(FamilyId family) {
        removeAll();
        addClassName("hearth-stack");
        var known = families.get(family);
        var draft = new DraftKeeper(context, new Drafts.Key("fam.contact", FORM_VERSION, family.value()));
        var notice = new RefusalNotice(context);
        var form = new ContactForm(fields, families.members(family), draft, notice);
        var save = new Button(fields.text("contact.save"), click -> save(family, form, draft, notice));
        var header = new PageHeader(fields.text("contact.title"))
                .about(context.text("fam.family.title", Map.of("name", known.name())))
                .back(ReferralViews.family(family), context.text("fam.family.title", Map.of("name", known.name())))
                .primary(save)
                .inReach();
        draft.offer();
        add(header, notice, new PageSection(fields.text("contact.what"), draft, form.content()), DangerNote.of(fields));
    }

    private void save(FamilyId family, ContactForm form, DraftKeeper draft, RefusalNotice notice) {
        notice.attempt(reasons -> contacts.log(form.typed(family), reasons), () -> {
            draft.discard();
            UI.getCurrent().navigate(ReferralViews.family(family));
            Notices.done(context, fields.text("contact.saved"));
        });
    }
}
