package org.hearth.family.ui.paper;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hearth.core.document.DocumentCopy;
import org.hearth.core.document.StoredDocument;
import org.hearth.family.disclosure.HandedCopies;
import org.hearth.family.person.PersonId;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.ui.PageContext;
import org.hearth.ui.form.FormDialog;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.LabelledFields;
import org.hearth.ui.form.Typed;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.ListLine;

/** Who holds a copy of one document, with the ways to give one and to note that one was destroyed. */
final class CopyList {

    private final LabelledFields fields;
    private final HandedCopies copies;
    private final StoredDocument document;
    private final Supplier<Set<PersonId>> subjects;
    private final Div place = new Div();

    CopyList(PageContext context, HandedCopies copies, StoredDocument document, Supplier<Set<PersonId>> subjects) {
        fields = new LabelledFields(context, "fam.ui.copies");
        this.copies = copies;
        this.document = document;
        this.subjects = subjects;
    }

    Div content() {
        load();
        return place;
    }

    private void load() {
        place.removeAll();
        var known = copies.of(document.id());
        if (known.isEmpty()) {
            place.add(new Paragraph(fields.text("none")));
        }
        var list = new UnorderedList();
        list.addClassName("hearth-lines");
        known.forEach(each -> list.add(line(each)));
        place.add(list);
        if (mayWrite()) {
            var give = new Button(
                    fields.text("give"),
                    click -> new GiveDialog(fields, copies, document, subjects, this::load).open());
            give.setAriaLabel(fields.text("give") + ": " + document.title());
            place.add(give);
        }
    }

    private boolean mayWrite() {
        return fields.context().access().allows(FamilyPermissions.WRITE);
    }

    private ListItem line(DocumentCopy copy) {
        var dates = new DateWords(fields.context());
        var item = new ListLine(
                fields.context().text("document.holder." + copy.holder().name()),
                copy.receiver(),
                Optional.ofNullable(copy.givenOn()).map(dates::date).orElseGet(() -> fields.text("not_yet")),
                copy.isGiven()
                        ? fields.context().text("document.way." + copy.way().name())
                        : "",
                Optional.ofNullable(copy.destroyedOn())
                        .map(day -> fields.text("destroyed_on", Map.of("day", dates.date(day))))
                        .orElse(""));
        if (mayWrite() && copy.isGiven() && copy.destroyedOn() == null) {
            var gone = new Button(fields.text("destroyed"), click -> destroyed(copy));
            gone.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            item.add(gone);
        }
        return item;
    }

    private void destroyed(DocumentCopy copy) {
        var day = fields.pastDay("destroyed.day");
        day.setValue(fields.context().time().today());
        var dialog = new FormDialog(fields.context(), fields.text("destroyed"), this::load);
        dialog.notice().field("destroyedOn", day);
        dialog.with(new FormGrid(day))
                .open(
                        fields.text("destroyed.do"),
                        reasons -> copies.destroyed(copy, Typed.neededDay("destroyedOn", day)),
                        fields.text("destroyed.done"));
    }
}
