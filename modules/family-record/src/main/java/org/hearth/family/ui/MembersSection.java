package org.hearth.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyMember;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.ListLine;
import org.hearth.ui.part.PageSection;

/** Who belongs to the family, who did, and what can be done about it. */
final class MembersSection {

    private final RecordDesk desk;
    private final FamilyId family;
    private final Fields fields;

    MembersSection(RecordDesk desk, FamilyId family) {
        this.desk = desk;
        this.family = family;
        fields = desk.fields();
    }

    PageSection of(List<FamilyMember> members) {
        var content = new ArrayList<Component>();
        content.add(
                members.isEmpty()
                        ? new EmptyState(text("fam.members.none"), text("fam.members.none.help"))
                        : lines(members.stream().map(this::line).toList()));
        var today = desk.context().time().today();
        var past = desk.family().memberships().history(family).stream()
                .filter(each -> each.to() != null && each.to().isBefore(today))
                .toList();
        if (!past.isEmpty()) {
            content.add(new Details(
                    fields.text("members.past", Map.of("count", past.size())),
                    lines(past.stream().map(this::pastLine).toList())));
        }
        var section = new PageSection(text("fam.members.title"), content.toArray(Component[]::new));
        return desk.mayWrite()
                ? section.actions(
                        new Button(fields.text("member.add"), click -> new AddMemberDialog(desk, family).open()))
                : section;
    }

    private ListItem line(FamilyMember member) {
        var person = member.person();
        var interpreter =
                person.languages().needsInterpreter() == YesNoUnknown.YES ? text("fam.member.interpreter") : "";
        var item = new ListLine(
                link(member),
                role(member),
                PersonWords.born(desk, person),
                fields.languageName(person.languages().spoken()),
                interpreter,
                fields.text("since", Map.of("date", desk.dates().date(member.from()))));
        if (desk.mayWrite()) {
            item.add(actions(member));
        }
        return item;
    }

    private ListItem pastLine(FamilyMember member) {
        var last = member.to();
        var until = last == null ? "" : desk.dates().date(last);
        var item = new ListLine(
                link(member),
                role(member),
                fields.text("from_to", Map.of("from", desk.dates().date(member.from()), "to", until)));
        if (desk.mayWrite()) {
            item.add(new LineActions(fields, name(member))
                    .add(fields.text("do.correct"), () -> new MemberDialogs(desk, family).correct(member))
                    .add(fields.text("do.mistake"), () -> new MemberDialogs(desk, family).mistake(member)));
        }
        return item;
    }

    private LineActions actions(FamilyMember member) {
        var dialogs = new MemberDialogs(desk, family);
        return new LineActions(fields, name(member))
                .add(fields.text("do.change_role"), () -> dialogs.changeRole(member))
                .add(fields.text("do.end_membership"), () -> dialogs.end(member))
                .add(fields.text("do.correct"), () -> dialogs.correct(member))
                .add(fields.text("do.mistake"), () -> dialogs.mistake(member));
    }

    private String role(FamilyMember member) {
        return fields.listed("family_role", member.role().code());
    }

    private static String name(FamilyMember member) {
        return member.person().name().display();
    }

    private static Span link(FamilyMember member) {
        return new Span(new Anchor(PersonWords.path(member.person()), name(member)));
    }

    static UnorderedList lines(List<ListItem> items) {
        var list = new UnorderedList();
        list.addClassName("hearth-lines");
        items.forEach(list::add);
        return list;
    }

    private String text(String key) {
        return desk.context().text(key);
    }
}
