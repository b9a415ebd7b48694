package org.hearth.example.ui;

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
import org.hearth.example.notice.Notice;
import org.hearth.example.notice.Notices;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageHeader;

/** The board: a field for the next notice, and what is pinned up. */
final class NoticeBoardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient PageContext page;
    private final transient Notices notices;
    private final TextArea text = new TextArea();
    private final Div board = new Div();

    NoticeBoardView(PageContext page, Notices notices) {
        this.page = page;
        this.notices = notices;
        text.setLabel(page.text("ex.notice.text"));
        text.setWidthFull();
        RefusalNotice refusals = new RefusalNotice(page).field("text", text);
        Button pin = new Button(page.text("ex.notice.pin"), click -> refusals.attempt(this::pin, this::show));
        pin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new PageHeader(page.text("ex.notice.title")), refusals, text, pin, board);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return page.text("ex.notice.title");
    }

    private void pin(Reasons reasons) {
        notices.pin(text.getValue());
        text.clear();
    }

    private void show() {
        List<Notice> latest = notices.latest();
        board.removeAll();
        board.add(
                latest.isEmpty()
                        ? new EmptyState(page.text("ex.notice.none"), page.text("ex.notice.none.next"))
                        : list(latest));
    }

    private UnorderedList list(List<Notice> latest) {
        DateWords dates = new DateWords(page);
        UnorderedList list = new UnorderedList();
        latest.forEach(notice -> list.add(new ListItem(
                new Paragraph(notice.text()), new Paragraph(notice.author() + " · " + dates.moment(notice.pinned())))));
        return list;
    }
}
