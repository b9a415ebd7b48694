package org.hearth.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearth.family.family.Family;
import org.hearth.family.file.FamilyFiles;
import org.hearth.family.household.Household;
import org.hearth.family.person.FormerName;
import org.hearth.family.person.InterpreterKind;
import org.hearth.family.person.PersonName;
import org.hearth.family.person.PersonRecord;
import org.hearth.ui.file.AttachmentsSection;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.ListLine;
import org.hearth.ui.part.PageSection;

/** The sections of a person's page. */
final class PersonSections {

    private final RecordDesk desk;
    private final PersonRecord record;
    private final Fields fields;
    private final PersonDialogs dialogs;

    PersonSections(RecordDesk desk, PersonRecord record) {
        this.desk = desk;
        this.record = record;
        fields = desk.fields();
        dialogs = new PersonDialogs(desk, record);
    }

    List<Component> all() {
        var person = record.person().id();
        var own = new ArrayList<Component>(List.of(names(), about(), contacts(), families()));
        new ReportingSection(desk).of(person).ifPresent(own::add);
        own.add(homes());
        own.add(new ExternalIdsSection(desk).of(person));
        new FlagsSection(desk).of(person).ifPresent(own::add);
        AttachmentsSection.of(desk.context(), desk.attachments(), FamilyFiles.of(person))
                .ifPresent(own::add);
        return own;
    }

    private PageSection names() {
        var name = record.person().name();
        var lines = new ArrayList<ListItem>();
        lines.add(new ListLine(fields.text("name.legal"), legal(name)));
        if (!name.preferred().isEmpty()) {
            lines.add(new ListLine(fields.text("name.preferred"), name.preferred()));
        }
        record.formerNames().forEach(each -> lines.add(former(each)));
        var section = new PageSection(fields.text("name.title"), MembersSection.lines(lines));
        return desk.mayWrite()
                ? section.actions(
                        new Button(fields.text("name.new"), click -> dialogs.rename()),
                        new Button(fields.text("name.add_former"), click -> dialogs.addFormer()))
                : section;
    }

    private ListItem former(FormerName former) {
        var last = former.lastDay();
        var item = new ListLine(
                fields.text("name.former"),
                legal(former.name()),
                last == null
                        ? ""
                        : fields.text("until", Map.of("date", desk.dates().date(last))));
        if (desk.mayWrite()) {
            item.add(new LineActions(fields, legal(former.name()))
                    .add(
                            fields.text("do.mistake"),
                            () -> desk.endings()
                                    .mistake(
                                            legal(former.name()),
                                            reason -> desk.person()
                                                    .facts()
                                                    .takeOutFormerName(former.id(), former.version(), reason))));
        }
        return item;
    }

    private static String legal(PersonName name) {
        return String.join(
                " ",
                Stream.of(name.first(), name.middle(), name.last(), name.suffix())
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private PageSection about() {
        var person = record.person();
        var details = record.details();
        var died = details.deceasedOn();
        var lines = new ArrayList<ListItem>();
        lines.add(new ListLine(fields.text("person.birth"), PersonWords.born(desk, person)));
        if (died != null) {
            lines.add(new ListLine(fields.text("person.died"), desk.dates().date(died)));
        }
        lines.add(known("person.spoken", fields.languageName(person.languages().spoken())));
        lines.add(known("person.written", fields.languageName(person.languages().written())));
        var kind = details.interpreter() == InterpreterKind.UNKNOWN
                ? ""
                : fields.coded("interpreter_kind", details.interpreter());
        lines.add(new ListLine(
                fields.text("person.interpreter"),
                fields.answer(person.languages().needsInterpreter()),
                kind));
        lines.add(known("person.pronouns", details.pronouns()));
        lines.add(known("person.gender", details.gender()));
        return new PageSection(fields.text("person.about"), MembersSection.lines(lines));
    }

    private ListItem known(String key, String value) {
        return new ListLine(fields.text(key), value.isEmpty() ? fields.text("answer.unknown") : value);
    }

    private PageSection contacts() {
        var person = record.person();
        var contacts = desk.person().people().contactPoints(List.of(person.id()));
        Component content = contacts.isEmpty()
                ? new EmptyState(text("fam.contacts.none"), text("fam.contacts.none.help"))
                : MembersSection.lines(contacts.stream()
                        .map(each -> ContactDialog.line(desk, each, ""))
                        .toList());
        var section = new PageSection(fields.text("person.contacts"), content);
        return desk.mayWrite()
                ? section.actions(
                        new Button(fields.text("contact.add"), click -> new ContactDialog(desk).add(List.of(person))))
                : section;
    }

    private PageSection families() {
        var families = desk.family().families();
        var own = families.of(record.person().id()).stream().map(families::get).toList();
        Component content = own.isEmpty()
                ? new EmptyState(fields.text("person.no_family"), fields.text("person.no_family.help"))
                : MembersSection.lines(own.stream().map(this::family).toList());
        return new PageSection(fields.text("person.families"), content);
    }

    private ListItem family(Family family) {
        var link = new Anchor(
                FamilyRecordViews.FAMILIES + "/" + family.id().value(),
                desk.context().text("fam.family.title", Map.of("name", family.name())));
        var roles = desk.family().families().members(family.id()).stream()
                .filter(each -> each.person().id().equals(record.person().id()))
                .map(each -> fields.listed("family_role", each.role().code()))
                .toList();
        return new ListLine(
                new Span(link),
                desk.context().text("fam.family.number_is", Map.of("number", family.number())),
                String.join(", ", roles));
    }

    private PageSection homes() {
        var homes = desk.family().households().of(List.of(record.person().id()));
        Component content = homes.isEmpty()
                ? new EmptyState(text("fam.households.none"), text("fam.households.none.help"))
                : MembersSection.lines(homes.stream().map(this::home).toList());
        return new PageSection(fields.text("person.homes"), content);
    }

    private ListItem home(Household home) {
        var address = home.address().isUnknown()
                ? text("fam.household.unknown")
                : home.address().line();
        var share = home.residents().stream()
                .filter(each -> each.person().equals(record.person().id()))
                .map(Household.Resident::shareOfTime)
                .flatMap(Stream::ofNullable)
                .map(each -> fields.text("resident.share_is", Map.of("share", each)))
                .findFirst()
                .orElse("");
        return new ListLine(home.label(), home.hidden() ? text("fam.household.hidden") : address, share);
    }

    private String text(String key) {
        return desk.context().text(key);
    }
}
