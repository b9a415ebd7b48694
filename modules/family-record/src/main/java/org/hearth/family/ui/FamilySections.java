package org.hearth.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.family.family.FamilyMember;
import org.hearth.family.family.FamilyRecord;
import org.hearth.family.family.Relationship;
import org.hearth.family.household.Household;
import org.hearth.family.person.ContactPoint;
import org.hearth.family.person.LanguageCodes;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageSection;

/** The sections about a family's people, homes and ways to reach them. */
final class FamilySections {

    private static final String BETWEEN = " · ";

    private final PageContext context;
    private final DateWords dates;

    FamilySections(PageContext context) {
        this.context = context;
        dates = new DateWords(context);
    }

    List<Component> of(FamilyRecord family) {
        var names = family.members().stream()
                .collect(Collectors.toMap(
                        member -> member.person().id(),
                        member -> member.person().name().display(),
                        (first, second) -> first));
        var sections = new ArrayList<Component>();
        sections.add(section("fam.members", family.members(), this::member));
        sections.add(section("fam.contacts", family.contactPoints(), contact -> contact(contact, names)));
        sections.add(section("fam.households", family.households(), household -> household(household, names)));
        sections.add(section("fam.relationships", family.relationships(), relation -> relation(relation, names)));
        if (!family.family().structureNote().isEmpty()) {
            sections.add(new PageSection(
                    context.text("fam.note.title"),
                    new Paragraph(family.family().structureNote())));
        }
        return sections;
    }

    private <T> PageSection section(String key, Collection<T> all, Function<T, ListItem> line) {
        var heading = context.text(key + ".title");
        if (all.isEmpty()) {
            return new PageSection(
                    heading, new EmptyState(context.text(key + ".none"), context.text(key + ".none.help")));
        }
        var list = new UnorderedList();
        list.addClassName("hearth-lines");
        all.stream().map(line).forEach(list::add);
        return new PageSection(heading, list);
    }

    private ListItem member(FamilyMember member) {
        var person = member.person();
        var birth = person.birthDate();
        var age = birth == null
                ? context.text("fam.member.birth_unknown")
                : context.text(
                        person.birthDateEstimated() ? "fam.member.born_about" : "fam.member.born",
                        Map.of(
                                "date",
                                dates.date(birth),
                                "age",
                                person.ageOn(context.time().today()).orElse(0)));
        var language = LanguageCodes.name(person.languages().spoken(), context.language());
        var interpreter =
                person.languages().needsInterpreter() == YesNoUnknown.YES ? context.text("fam.member.interpreter") : "";
        return line(
                person.name().display(),
                context.text("list.fam.family_role." + member.role().code()),
                age,
                language,
                interpreter);
    }

    private ListItem contact(ContactPoint contact, Map<PersonId, String> names) {
        var value = contact.hidden() ? context.text("fam.contact.hidden") : contact.value();
        return line(
                names.getOrDefault(contact.person(), ""),
                context.text("fam.contact." + lower(contact.kind())),
                value,
                context.text("fam.contact.safe." + lower(contact.safeToUse())));
    }

    private ListItem household(Household household, Map<PersonId, String> names) {
        var address = household.address().isUnknown()
                ? context.text("fam.household.unknown")
                : household.address().line();
        var residents = household.residents().stream()
                .filter(each -> names.containsKey(each.person()))
                .map(each -> resident(each, names))
                .collect(Collectors.joining(", "));
        return line(household.label(), household.hidden() ? context.text("fam.household.hidden") : address, residents);
    }

    private String resident(Household.Resident resident, Map<PersonId, String> names) {
        var name = names.getOrDefault(resident.person(), "");
        var share = resident.shareOfTime();
        return share == null || share == 100
                ? name
                : context.text("fam.household.share", Map.of("name", name, "share", share));
    }

    private ListItem relation(Relationship relation, Map<PersonId, String> names) {
        var words = context.text(
                "fam.relationship." + relation.type(),
                Map.of("from", names.getOrDefault(relation.from(), ""), "to", names.getOrDefault(relation.to(), "")));
        return line(words, context.text("fam.custody." + lower(relation.custody())));
    }

    private static ListItem line(String first, String... more) {
        var name = new Span(first);
        name.addClassName("name");
        var rest = Stream.of(more).filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
        return new ListItem(name, new Span(rest.isEmpty() ? "" : BETWEEN + rest));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
