package org.hearth.family.ui.paper;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearth.core.document.CopyHolder;
import org.hearth.core.document.CopyWay;
import org.hearth.core.document.StoredDocument;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.consent.ConsentLists;
import org.hearth.family.consent.ConsentPermissions;
import org.hearth.family.consent.Purpose;
import org.hearth.family.consent.Receiver;
import org.hearth.family.consent.Recipient;
import org.hearth.family.disclosure.Ground;
import org.hearth.family.disclosure.HandedCopies;
import org.hearth.family.disclosure.HandedCopy;
import org.hearth.family.disclosure.Sharing;
import org.hearth.family.person.PersonId;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormDialog;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.LabelledFields;
import org.hearth.ui.form.Typed;

/** Gives a copy of a document: within the agency and to the family at once, to others on a release that holds. */
final class GiveDialog {

    private final LabelledFields fields;
    private final HandedCopies copies;
    private final StoredDocument document;
    private final Supplier<Set<PersonId>> subjects;
    private final FormDialog dialog;
    private final Select<CopyHolder> holder;
    private final TextField receiver;
    private final TextField organization;
    private final DayField day;
    private final Select<CopyWay> way;
    private final Select<String> purpose;
    private final CheckboxGroup<String> kinds;
    private final Div outside = new Div();

    GiveDialog(
            LabelledFields fields,
            HandedCopies copies,
            StoredDocument document,
            Supplier<Set<PersonId>> subjects,
            Runnable changed) {
        this.fields = fields;
        this.copies = copies;
        this.document = document;
        this.subjects = subjects;
        dialog = new FormDialog(fields.context(), fields.text("give"), changed);
        holder = fields.pickFirst("holder", holders(), words("document.holder."));
        holder.setValue(CopyHolder.FAMILY);
        receiver = fields.line("receiver", Recipient.LENGTH);
        day = fields.pastDay("day");
        day.setValue(fields.context().time().today());
        way = fields.pickFirst(
                "way", List.of(CopyWay.HAND, CopyWay.MAIL, CopyWay.EMAIL, CopyWay.PORTAL), words("document.way."));
        organization = fields.line("organization", Recipient.LENGTH);
        purpose = fields.pickFirst("purpose", ConsentLists.PURPOSE.values(), fields.listed(ConsentLists.PURPOSE));
        kinds = fields.several("kinds", ConsentLists.RECORD_KIND.values(), fields.listed(ConsentLists.RECORD_KIND));
        outside.add(new Paragraph(fields.text("outside")), new FormGrid(organization, purpose).wide(kinds));
        holder.addValueChangeListener(change -> choose());
        choose();
    }

    /** Whoever may not share is not offered anybody outside. */
    private List<CopyHolder> holders() {
        boolean shares = fields.context().access().allows(ConsentPermissions.SHARE);
        return Arrays.stream(CopyHolder.values())
                .filter(each -> shares || !each.isOutside())
                .toList();
    }

    private <E extends Enum<E>> Function<E, String> words(String prefix) {
        return value -> fields.context().text(prefix + value.name());
    }

    private void choose() {
        outside.setVisible(holder.getValue().isOutside());
    }

    void open() {
        dialog.notice()
                .field("holder", holder)
                .field("receiver", receiver)
                .field("givenOn", day)
                .field("kinds", kinds)
                .field("purpose", purpose);
        dialog.with(new FormGrid(holder, receiver, day, way), outside)
                .open(fields.text("give.do"), this::give, fields.text("give.done"));
    }

    private void give(Reasons reasons) {
        var copy =
                new HandedCopy(holder.getValue(), Typed.neededDay("givenOn", day), way.getValue(), receiver.getValue());
        if (copy.holder().isOutside()) {
            copies.send(document.id(), copy, sharing(copy), reasons);
        } else {
            copies.give(document.id(), copy);
        }
    }

    private Sharing sharing(HandedCopy copy) {
        return new Sharing(
                subjects.get(),
                new Receiver(copy.receiver(), organization.getValue(), ""),
                Purpose.of(Optional.ofNullable(purpose.getValue()).orElse("")),
                kinds.getValue(),
                method(copy.way()),
                Ground.CONSENT,
                new Sharing.What(document.title(), Set.of(document.id())));
    }

    /** How a release calls the way of a copy. */
    private static String method(CopyWay way) {
        return switch (way) {
            case HAND, FILED -> "in_person";
            case MAIL -> "letter";
            case EMAIL, PORTAL -> "email";
        };
    }
}
