package org.hearth.family.ui.paper;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.Set;
import java.util.function.Supplier;
import org.hearth.core.document.StoredDocument;
import org.hearth.family.person.PersonId;
import org.hearth.ui.PageContext;
import org.hearth.ui.file.IntegrityCheck;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.PdfLink;

/** One filed document of a list. */
public final class PaperLine extends ListItem {

    /**
     * A line about {@code document}.
     *
     * @param subjects whom it tells of, for the sharing gate
     * @param pdf its bytes, in the name of whoever follows the link
     */
    public PaperLine(
            PageContext context,
            PaperDesk desk,
            StoredDocument document,
            Supplier<Set<PersonId>> subjects,
            Supplier<byte[]> pdf) {
        var day = new DateWords(context).moment(document.createdAt());
        var place = new Div();
        var copies = new CopyList(context, desk.copies(), document, subjects);
        var details = new Details(context.text("fam.ui.copies.title"), place);
        details.addOpenedChangeListener(change -> {
            place.removeAll();
            if (change.isOpened()) {
                place.add(copies.content());
            }
        });
        add(
                new Div(new PdfLink(context, document.title() + " · " + day, document.template() + ".pdf", pdf)),
                new IntegrityCheck(
                        context, document.title(), () -> desk.archive().check(document.id())),
                details);
    }
}
