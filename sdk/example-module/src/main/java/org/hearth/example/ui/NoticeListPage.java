package org.hearth.example.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import org.hearth.example.notice.Notice;
import org.hearth.example.notice.NoticeFilter;
import org.hearth.example.notice.Notices;
import org.hearth.ui.PageContext;
import org.hearth.ui.list.Column;
import org.hearth.ui.list.RecordList;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.ProgressPanel;

/** Every notice, page by page. */
final class NoticeListPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient PageContext page;
    private final transient NoticeServices services;
    private final RecordList<Notice> list;
    private final Div work = new Div();
    private String text = "";
    private boolean takenDown;

    NoticeListPage(PageContext page, NoticeServices services) {
        this.page = page;
        this.services = services;
        list = new RecordList<>(
                        page, columns(), request -> services.notices().page(new NoticeFilter(text, takenDown), request))
                .named(page.text("ex.notice.list"))
                .chip(page.text("ex.notice.list.down"), false, pressed -> takenDown = pressed)
                .search(page.text("ex.notice.list.search"), words -> text = words)
                .whenEmpty(new EmptyState(page.text("ex.notice.none"), page.text("ex.notice.none.next")));
        var header =
                new PageHeader(page.text("ex.notice.list")).back(NoticeBoardViews.PATH, page.text("ex.notice.title"));
        if (page.access().allows(Notices.WRITE)) {
            header.also(new Button(page.text("ex.notice.sweep.start"), click -> sweep()));
        }
        add(header, work, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.reload();
    }

    /** Long work runs in the background; the panel shows how far it is and can stop it. */
    private void sweep() {
        work.removeAll();
        work.add(new ProgressPanel(page, services.sweep().start(), ended -> {
            work.removeAll();
            list.reload();
        }));
    }

    private List<Column<Notice>> columns() {
        var dates = new DateWords(page);
        return List.of(
                Column.<Notice>text(
                                "text",
                                page.text("ex.notice.words"),
                                notice -> notice.draft().text())
                        .drawn(notice -> new Anchor(
                                NoticeBoardViews.path(notice.id()),
                                notice.draft().text())),
                Column.text(
                        "kind",
                        page.text("ex.notice.kind"),
                        notice -> page.text("list.ex.kind." + notice.draft().kind())),
                Column.text("author", page.text("ex.notice.author"), Notice::author),
                Column.<Notice>text(
                                "until",
                                page.text("ex.notice.until"),
                                notice ->
                                        notice.draft().until().map(dates::date).orElse(""))
                        .drawn(notice ->
                                notice.draft().until().map(dates::dueText).orElseGet(Span::new)),
                Column.text(
                        "",
                        page.text("ex.notice.standing"),
                        notice -> page.text("ex.notice.state." + notice.state().name())));
    }
}
