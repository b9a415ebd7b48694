package org.hearth.family.ui.referral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.core.data.PageRequest;
import org.hearth.family.contact.Contact;
import org.hearth.family.contact.ContactPermissions;
import org.hearth.family.contact.Contacts;
import org.hearth.family.family.FamilyId;
import org.hearth.family.ui.extend.FamilyPagePart;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageSection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The latest contacts on the family page, and the way to write one in. */
@org.osgi.service.component.annotations.Component
public final class ContactsPart implements FamilyPagePart {

    private static final int PLACE = 20;
    private static final int SHOWN = 8;

    private final Contacts contacts;

    /** Takes the contact log. */
    @Activate
    public ContactsPart(@Reference Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public Optional<Component> partFor(FamilyId family, PageContext context) {
        if (!context.access().allows(ContactPermissions.READ)) {
            return Optional.empty();
        }
        var fields = new Fields(context);
        var section = new PageSection(fields.text("contacts.title"));
        var list = new UnorderedList();
        list.addClassName("hearth-lines");
        var more = new Button(fields.text("contacts.more"));
        more.addClickListener(click -> more.setVisible(add(family, list, fields)));
        more.setVisible(add(family, list, fields));
        if (list.getComponentCount() == 0) {
            section.show(new EmptyState(fields.text("contacts.none"), fields.text("contacts.none.help")));
        } else {
            section.show(list, more, DangerNote.of(fields));
        }
        if (context.access().allows(ContactPermissions.WRITE)) {
            section.actions(new Button(
                    fields.text("contacts.add"), click -> UI.getCurrent().navigate(ReferralViews.contact(family))));
        }
        return Optional.of(section);
    }

    /** Adds the next contacts to those on the page; true when there are more. */
    private boolean add(FamilyId family, UnorderedList list, Fields fields) {
        var page = contacts.of(family, new PageRequest(list.getComponentCount(), SHOWN, List.of()));
        page.rows().forEach(each -> list.add(line(each, fields)));
        return list.getComponentCount() < page.total();
    }

    private static ListItem line(Contact contact, Fields fields) {
        var said = contact.said();
        var dates = new DateWords(fields.context());
        var type = fields.listed("fam.contact_type").apply(said.type().name());
        var topics = said.told().topics().stream()
                .sorted(Comparator.naturalOrder())
                .map(fields.listed("fam.contact_topic"))
                .collect(Collectors.joining(", "));
        return Fields.row(
                dates.date(said.on()),
                said.attempted() ? fields.text("contacts.attempted") + ": " + type : type,
                said.by(),
                topics,
                said.told().agreed(),
                contact.ruleBroken().isEmpty() ? "" : fields.text("contacts.rule_broken"));
    }
}
