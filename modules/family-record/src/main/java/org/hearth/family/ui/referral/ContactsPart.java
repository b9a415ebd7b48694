package org.hearth.family.ui.referral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.hearth.core.data.PageRequest;
import org.hearth.family.agency.Agency;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.contact.Contact;
import org.hearth.family.contact.ContactPermissions;
import org.hearth.family.contact.Contacts;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.ui.extend.FamilyPagePart;
import org.hearth.family.ui.extend.StaffNames;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.ListLine;
import org.hearth.ui.part.PageSection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The latest contacts on the family page, and the way to write one in. */
@org.osgi.service.component.annotations.Component
public final class ContactsPart implements FamilyPagePart {

    private static final int PLACE = 20;
    private static final int SHOWN = 8;

    private final Contacts contacts;
    private final Agency agency;
    private final StaffDirectory staff;
    private final Families families;

    /** Takes the contact log, the agency for its program years, the names of its staff, and the families. */
    @Activate
    public ContactsPart(
            @Reference Contacts contacts,
            @Reference Agency agency,
            @Reference StaffDirectory staff,
            @Reference Families families) {
        this.families = families;
        this.contacts = contacts;
        this.agency = agency;
        this.staff = staff;
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
        boolean writes = context.access().allows(ContactPermissions.WRITE) && families.isOwn(family);
        BiFunction<Contact, StaffNames, ListItem> line = (each, names) -> line(each, names, fields, writes);
        var more = new Button(fields.text("contacts.more"));
        more.addClickListener(click -> more.setVisible(add(family, list, context, line)));
        more.setVisible(add(family, list, context, line));
        if (list.getComponentCount() == 0) {
            section.show(
                    new EmptyState(fields.text("contacts.none"), fields.text("contacts.none.help")),
                    DangerNote.of(fields, contacts.hotline()));
        } else {
            section.show(list, more, DangerNote.of(fields, contacts.hotline()));
        }
        if (writes) {
            section.actions(new Button(
                    fields.text("contacts.add"), click -> UI.getCurrent().navigate(ReferralViews.newContact(family))));
        }
        visits(family, fields).ifPresent(section::help);
        return Optional.of(section);
    }

    /** The counter of home visits in the program year of today (ID-2). */
    private Optional<String> visits(FamilyId family, Fields fields) {
        if (!fields.context().access().allows(FamilyPermissions.DIRECTORY)) {
            return Optional.empty();
        }
        var today = fields.context().time().today();
        return agency.programs().stream()
                .flatMap(program -> agency.findYear(program.id(), today).stream())
                .findFirst()
                .map(year -> fields.text(
                        "contacts.visits",
                        Map.of("count", contacts.homeVisits(family, year.start(), today), "year", year.label())));
    }

    /** Adds the next contacts to those on the page; true when there are more. */
    private boolean add(
            FamilyId family, UnorderedList list, PageContext context, BiFunction<Contact, StaffNames, ListItem> line) {
        var page = contacts.of(family, new PageRequest(list.getComponentCount(), SHOWN, List.of()));
        var names = StaffNames.of(
                staff, page.rows().stream().map(each -> each.said().by()).toList(), context);
        page.rows().forEach(each -> list.add(line.apply(each, names)));
        return list.getComponentCount() < page.total();
    }

    private static ListItem line(Contact contact, StaffNames names, Fields fields, boolean writes) {
        var line = said(contact, names, fields);
        if (writes) {
            var what = new DateWords(fields.context()).date(contact.said().on());
            var link = new Anchor(ReferralViews.contact(contact), fields.text("contacts.correct"));
            link.setAriaLabel(fields.text("contacts.correct_what", Map.of("what", what)));
            line.add(new Span(" "), link);
        }
        return line;
    }

    private static ListItem said(Contact contact, StaffNames names, Fields fields) {
        var said = contact.said();
        var dates = new DateWords(fields.context());
        var type = fields.listed("fam.contact_type").apply(said.type().name());
        var topics = said.told().topics().stream()
                .sorted(Comparator.naturalOrder())
                .map(fields.listed("fam.contact_topic"))
                .collect(Collectors.joining(", "));
        return new ListLine(
                dates.date(said.on()),
                said.attempted() ? fields.text("contacts.attempted") + ": " + type : type,
                names.name(said.by()),
                topics,
                said.told().agreed(),
                contact.ruleBroken().isEmpty() ? "" : fields.text("contacts.rule_broken"));
    }
}
