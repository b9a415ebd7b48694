package org.hearth.family.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.family.person.ContactKind;
import org.hearth.family.person.ContactPoint;
import org.hearth.family.person.NewContactPoint;
import org.hearth.family.person.Person;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.RecordForm;
import org.hearth.ui.form.Typed;
import org.hearth.ui.part.ListLine;

/** A way to reach somebody: its line, and how it is added, changed, ended and taken out. */
final class ContactDialog {

    private static final int LAST_RANK = 9;

    private final RecordDesk desk;
    private final Fields fields;
    private final Select<ContactKind> kind;
    private final TextField value;
    private final Select<YesNoUnknown> safe;
    private final Checkbox confidential;
    private final IntegerField rank;
    private final DayField from;

    ContactDialog(RecordDesk desk) {
        this.desk = desk;
        fields = desk.fields();
        kind = fields.pickFirst("contact.kind", List.of(ContactKind.values()), this::kind);
        kind.setValue(ContactKind.MOBILE);
        value = fields.line("contact.value", NewContactPoint.LENGTH);
        safe = fields.answer("contact.safe");
        safe.setHelperText(fields.text("contact.safe.help"));
        confidential = new Checkbox(fields.text("contact.confidential"));
        confidential.setHelperText(fields.text("contact.confidential.help"));
        rank = new IntegerField(fields.text("contact.rank"));
        rank.setMin(1);
        rank.setMax(LAST_RANK);
        rank.setValue(1);
        rank.setStepButtonsVisible(true);
        rank.setHelperText(fields.text("contact.rank.help"));
        from = fields.day("from.if_known");
    }

    private String kind(ContactKind each) {
        return desk.context().text("fam.contact." + Fields.lower(each));
    }

    /** The line of {@code contact}; with {@code whose} where it stands among those of others. */
    static ListItem line(RecordDesk desk, ContactPoint contact, String whose) {
        var context = desk.context();
        var words = context.text("fam.contact." + Fields.lower(contact.kind()));
        var shown = contact.hidden() ? context.text("fam.contact.hidden") : contact.value();
        var confidential = contact.confidential() && !contact.hidden() ? context.text("fam.contact.hidden") : "";
        var safe = context.text("fam.contact.safe." + Fields.lower(contact.safeToUse()));
        var item = whose.isEmpty()
                ? new ListLine(words, shown, confidential, safe)
                : new ListLine(whose, words, shown, confidential, safe);
        if (desk.mayWrite() && !contact.hidden()) {
            var name = words + " " + shown;
            item.add(new LineActions(desk.fields(), name)
                    .add(desk.fields().text("do.change"), () -> new ContactDialog(desk).change(contact))
                    .add(
                            desk.fields().text("do.end_contact"),
                            () -> desk.endings()
                                    .end(
                                            name,
                                            day -> desk.person().contacts().end(contact.id(), contact.version(), day)))
                    .add(
                            desk.fields().text("do.mistake"),
                            () -> desk.endings()
                                    .mistake(
                                            name,
                                            reason -> desk.person()
                                                    .contacts()
                                                    .takeOut(contact.id(), contact.version(), reason))));
        }
        return item;
    }

    void add(List<Person> people) {
        var everybody = new Everybody(people);
        Select<PersonId> who = fields.pickFirst("contact.whose", everybody.ids(), everybody::name);
        var dialog = new EditDialog(desk, fields.text("contact.add"));
        var form = dialog.<ContactPoint>form(
                        "contact_point", people.getFirst().id().value())
                .field("person", who, Everybody.KEPT, each -> Optional.of(each.person()), everybody::name);
        bind(form);
        var grid = people.size() > 1 ? new FormGrid().put(who) : new FormGrid();
        dialog.with(content(grid));
        form.offerDraft();
        dialog.open(
                fields.text("contact.add"),
                () -> desk.person().people().addContactPoint(typed(Typed.needed("person", who))),
                fields.text("saved"));
    }

    private void change(ContactPoint contact) {
        var dialog = new EditDialog(desk, fields.text("contact.change", Map.of("kind", kind(contact.kind()))));
        var form = dialog.<ContactPoint>form("contact_point", contact.id());
        bind(form);
        dialog.with(content(new FormGrid()));
        dialog.edit(
                form,
                contact,
                () -> desk.person().people().contactPoints(List.of(contact.person())).stream()
                        .filter(each -> each.id().equals(contact.id()))
                        .findFirst(),
                base -> desk.person().contacts().change(base.id(), base.version(), typed(base.person())),
                fields.text("saved"));
    }

    private void bind(RecordForm<ContactPoint> form) {
        Function<ContactPoint, Optional<Integer>> stored = each -> Optional.of(each.rank());
        form.pick("kind", kind, ContactKind.class, ContactPoint::kind, this::kind)
                .text("value", value, ContactPoint::value)
                .pick("safe", safe, YesNoUnknown.class, ContactPoint::safeToUse, fields::answer)
                .flag("confidential", confidential, ContactPoint::confidential)
                .number("rank", rank, stored)
                .day("from", from, each -> Optional.ofNullable(each.validFrom()));
    }

    private FormGrid content(FormGrid grid) {
        return grid.put(kind).put(value).put(safe).put(confidential).put(rank).put(from);
    }

    private NewContactPoint typed(PersonId person) {
        if (value.getValue().isBlank()) {
            throw Typed.missing("value");
        }
        return new NewContactPoint(
                person,
                Typed.needed("kind", kind),
                value.getValue(),
                safe.getOptionalValue().orElse(YesNoUnknown.UNKNOWN),
                confidential.getValue(),
                Math.clamp(rank.getOptionalValue().orElse(1), 1, LAST_RANK),
                Typed.day("from", from).orElse(null));
    }
}
