package ${package}.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import org.hearth.core.workflow.Reasons;
import ${package}.note.Note;
import ${package}.note.Notes;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageHeader;

/** A field for the next note, and what was written. */
final class NotesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient PageContext page;
    private final transient Notes notes;
    private final TextArea text = new TextArea();
    private final Div list = new Div();

    NotesView(PageContext page, Notes notes) {
        this.page = page;
        this.notes = notes;
        text.setLabel(page.text("${prefix}.note.text"));
        text.setWidthFull();
        RefusalNotice refusals = new RefusalNotice(page).field("text", text);
        Button write = new Button(page.text("${prefix}.note.write"), click -> refusals.attempt(this::write, this::show));
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new PageHeader(page.text("${prefix}.note.title")), refusals, text, write, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return page.text("${prefix}.note.title");
    }

    private void write(Reasons reasons) {
        notes.write(text.getValue());
        text.clear();
    }

    private void show() {
        List<Note> latest = notes.latest();
        list.removeAll();
        list.add(
                latest.isEmpty()
                        ? new EmptyState(page.text("${prefix}.note.none"), page.text("${prefix}.note.none.next"))
                        : lines(latest));
    }

    private UnorderedList lines(List<Note> latest) {
        DateWords dates = new DateWords(page);
        UnorderedList lines = new UnorderedList();
        latest.forEach(note -> lines.add(new ListItem(
                new Paragraph(note.text()), new Paragraph(note.author() + " · " + dates.moment(note.written())))));
        return lines;
    }
}
