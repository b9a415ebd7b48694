package org.hearth.example.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import org.hearth.core.data.PageRequest;
import org.hearth.core.workflow.Reasons;
import org.hearth.example.notice.Notice;
import org.hearth.example.notice.NoticeFilter;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.PdfLink;

/** The board: fields for the next notice, and what is pinned up. */
final class NoticeBoardView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 100;

    private final transient PageContext page;
    private final transient NoticeServices services;
    private final transient NoticeFields fields;
    private final Div board = new Div();

    NoticeBoardView(PageContext page, NoticeServices services) {
        this.page = page;
        this.services = services;
        fields = new NoticeFields(page, services.policy(), page.text("ex.notice.text"));
        RefusalNotice refusals = fields.register(new RefusalNotice(page));
        Button pin = new Button(page.text("ex.notice.pin"), click -> refusals.attempt(this::pin, this::show));
        pin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new PageHeader(page.text("ex.notice.title"))
                        .also(
                                new Anchor(NoticeBoardViews.LIST, page.text("ex.notice.list")),
                                new PdfLink(
                                        page,
                                        page.text("ex.notice.sheet"),
                                        "notices.pdf",
                                        () -> services.sheet().print(page.language()))),
                refusals,
                fields.grid(),
                pin,
                board);
    }

    /** Services are asked here, not in the constructor: whoever may not see the page has been turned away by now. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fields.clear();
        show();
    }

    private void pin(Reasons reasons) {
        services.notices().pin(fields.typed());
        fields.clear();
    }

    private void show() {
        List<Notice> pinned = services.notices()
                .page(NoticeFilter.PINNED, PageRequest.first(SHOWN))
                .rows();
        board.removeAll();
        board.add(
                pinned.isEmpty()
                        ? new EmptyState(
                                page.text("ex.notice.none"),
                                page.text("ex.notice.none.next"),
                                new Image(services.files() + "pin.svg", ""))
                        : list(pinned));
    }

    private UnorderedList list(List<Notice> pinned) {
        DateWords dates = new DateWords(page);
        UnorderedList list = new UnorderedList();
        pinned.forEach(notice -> list.add(new ListItem(
                new Anchor(NoticeBoardViews.path(notice.id()), notice.draft().text()),
                new Paragraph(notice.author() + " · " + dates.moment(notice.pinned())))));
        return list;
    }
}
